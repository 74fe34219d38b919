// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/signature.h"

#include <QTest>

using namespace Afterword;

/// How large a signature stands on paper.
class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAsHighAsWishedUnlessItWouldBeTooWide_data()
    {
        QTest::addColumn<QSizeF>("dots");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("as high as wished") << QSizeF(300, 100) << QSizeF(36, 12);
        QTest::newRow("higher than wide") << QSizeF(50, 100) << QSizeF(6, 12);
        QTest::newRow("just as wide as may be") << QSizeF(1000, 100) << QSizeF(120, 12);
        QTest::newRow("too wide") << QSizeF(2000, 100) << QSizeF(120, 6);
        QTest::newRow("no dots") << QSizeF() << QSizeF();
        QTest::newRow("no width") << QSizeF(0, 10) << QSizeF();
    }

    void itIsAsHighAsWishedUnlessItWouldBeTooWide()
    {
        QFETCH(const QSizeF, dots);
        QFETCH(const QSizeF, size);

        const QSizeF found = sizeOnPaper({.height = 12}, dots, 120);

        QCOMPARE(found.isEmpty(), size.isEmpty());
        QVERIFY(size.isEmpty() || found == size);
    }
};

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
