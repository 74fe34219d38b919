// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papermemory.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

PaperChoice usualIn(const QString &country)
{
    return paperChoiceFor(letterMakeIn(country));
}

} // namespace

class TestPaperMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings
            = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    }
    void cleanup() { m_settings->clear(); }

    void whatWasChosenIsChosenAgain()
    {
        const PaperChoice chosen{.letter = {LetterForm::DinA, SheetSize::Letter},
            .window = WindowEnvelope::Dl,
            .addsEnvelopes = true,
            .card = CardSize::A5,
            .fold = CardFold::Half,
            .envelope = EnvelopeSize::C6,
            .labels = u"Avery 5163"_s,
            .guide = GuideStyle::Tracing};

        keepChoice(*m_settings, chosen);

        QCOMPARE(keptChoice(*m_settings, usualIn(u"US"_s)), chosen);
    }

    void noWindowIsAChoiceToo()
    {
        PaperChoice chosen = usualIn(u"DE"_s);
        chosen.window = {};

        keepChoice(*m_settings, chosen);

        QCOMPARE(keptChoice(*m_settings, usualIn(u"DE"_s)), chosen);
        QVERIFY(usualIn(u"DE"_s).window.has_value());
    }

    void anEmptyFileGivesWhatIsUsual()
    {
        QCOMPARE(keptChoice(*m_settings, usualIn(u"US"_s)), usualIn(u"US"_s));
        QCOMPARE(keptTuning(*m_settings, u"Laser"_s), PrinterTuning{});
        QCOMPARE(keptPrinter(*m_settings), QString());
    }

    void whatIsWrongIsNotSaid()
    {
        for (const char *key : {"sheet", "window", "card", "fold", "envelope", "labels", "guide"})
            m_settings->setValue(u"paper/"_s + QLatin1StringView(key), u"nonsense"_s);
        m_settings->setValue(u"printers/Laser/right"_s, 99999);
        m_settings->setValue(u"printers/Laser/feed"_s, 7);

        QCOMPARE(keptChoice(*m_settings, usualIn(u"US"_s)), usualIn(u"US"_s));
        QCOMPARE(keptTuning(*m_settings, u"Laser"_s), PrinterTuning{.right = 200});
    }

    void eachPrinterHasItsOwnTuning()
    {
        const PrinterTuning laser{.right = -12, .down = 5, .feed = EnvelopeFeed::LeftEdgeFirst};
        const PrinterTuning odd{.right = 3, .feed = EnvelopeFeed::RightEdgeFirst};

        keepTuning(*m_settings, u"Laser"_s, laser);
        keepTuning(*m_settings, u"Büro/2 [neu]=%"_s, odd);
        keepPrinter(*m_settings, u"Laser"_s);

        QCOMPARE(keptTuning(*m_settings, u"Laser"_s), laser);
        QCOMPARE(keptTuning(*m_settings, u"Büro/2 [neu]=%"_s), odd);
        QCOMPARE(keptTuning(*m_settings, u"Büro"_s), PrinterTuning{});
        QCOMPARE(keptPrinter(*m_settings), u"Laser"_s);
        QCOMPARE(shiftOf(laser), QPointF(-1.2, 0.5));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_GUILESS_MAIN(TestPaperMemory)
#include "tst_papermemory.moc"
