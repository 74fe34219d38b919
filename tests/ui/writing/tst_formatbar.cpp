// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/richtext.h"
#include "ui/writing/formatbar.h"
#include "ui/writing/noteedit.h"

#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class TestFormatBar final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSentCannotBeFormatted();
};

void TestFormatBar::whatWasSentCannotBeFormatted()
{
    NoteEdit edit(nullptr);
    const FormatBar bar(edit, nullptr);
    const auto enabled = [&bar] {
        const auto buttons = bar.findChildren<QToolButton *>();
        return std::ranges::count_if(buttons, &QToolButton::isEnabled);
    };
    edit.begin(richTextOf({u"Dear Ana,"_s, u"Thank you."_s}));
    const auto whileEdited = enabled();
    QVERIFY(whileEdited > 0);

    edit.setReadOnly(true);
    QCOMPARE(enabled(), 0);

    edit.setReadOnly(false);
    QCOMPARE(enabled(), whileEdited);
}

QTEST_MAIN(TestFormatBar)
#include "tst_formatbar.moc"
