// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/import/cardimport.h"

#include "ui/pages/people/import/importdialog.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <QWidget>

#include <functional>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qint64 mostBytes = qint64(64) * 1024 * 1024;

const QStringList cardFormats{u"text/vcard"_s, u"text/x-vcard"_s, u"text/directory"_s};

/// The files of cards among what is dragged.
QStringList cardPaths(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls()) {
        const QString ending = QFileInfo(url.path()).suffix().toLower();
        if (url.isLocalFile() && (ending == u"vcf"_s || ending == u"vcard"_s))
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// The cards among what is dragged out of a program that makes no file of them.
QByteArray cardsIn(const QMimeData &mime)
{
    for (const QString &format : cardFormats) {
        if (mime.hasFormat(format))
            return mime.data(format);
    }
    return {};
}

Result<CardsFile> fileAt(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    // A pipe would keep the reader waiting for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Access, .what = u"it cannot be read"_s, .file = name};
    if (file.size() > mostBytes)
        return Error{.what = u"it is larger than 64 MB"_s, .file = name};
    return CardsFile{.name = name, .content = file.readAll()};
}

Result<CardsBrought> broughtFrom(const Dossier &dossier, const QStringList &paths, QDate today)
{
    QList<CardsFile> files;
    for (const QString &path : paths) {
        Result<CardsFile> file = fileAt(path);
        if (!file)
            return file.error();
        files.append(std::move(*file));
    }
    return cardsBrought(dossier, files, today);
}

} // namespace

CardImport::CardImport(Session &session, QWidget &page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
{
    page.setAcceptDrops(true);
    page.installEventFilter(this);
    // A field for text would else take the name of the file.
    for (QWidget *part : page.findChildren<QWidget *>())
        part->installEventFilter(this);
}

void CardImport::chooseFiles()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(&m_page, tr("Import cards"), folder);
    dialog->setObjectName(u"importFiles"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Cards (*.vcf *.vcard)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &CardImport::read);
    dialog->open();
}

void CardImport::read(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QString source = paths.size() == 1 ? QFileInfo(paths.first()).fileName()
                                             : tr("%n files", nullptr, int(paths.size()));
    preview(source, [dossier = m_session.dossier(), paths, today = m_session.plan().today] {
        return broughtFrom(dossier, paths, today);
    });
}

/// An address book of years takes longer to read than a window may stand still.
void CardImport::preview(const QString &source, const std::function<Result<CardsBrought>()> &work)
{
    const auto promise = std::make_shared<QPromise<Result<CardsBrought>>>();
    promise->start();
    promise->future().then(
        this, [this, source](const Result<CardsBrought> &brought) { present(brought, source); });
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

bool CardImport::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = *static_cast<QDropEvent *>(event);
    if (!isTaken(drop))
        return QObject::eventFilter(watched, event);
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    if (type == QEvent::Drop)
        take(drop);
    return true;
}

/// A card of this page is there already.
bool CardImport::isTaken(const QDropEvent &drop) const
{
    const auto *source = qobject_cast<QWidget *>(drop.source());
    if ((source && source->window() == m_page.window())
        || !(drop.possibleActions() & Qt::CopyAction))
        return false;
    return !cardPaths(*drop.mimeData()).isEmpty() || !cardsIn(*drop.mimeData()).isEmpty();
}

void CardImport::take(const QDropEvent &drop)
{
    if (const QStringList paths = cardPaths(*drop.mimeData()); !paths.isEmpty())
        return read(paths);
    const QString source = tr("another program");
    const CardsFile cards{.name = source, .content = cardsIn(*drop.mimeData())};
    preview(source, [dossier = m_session.dossier(), cards, today = m_session.plan().today] {
        return cardsBrought(dossier, {cards}, today);
    });
}

void CardImport::present(const Result<CardsBrought> &brought, const QString &source)
{
    if (!brought)
        return Q_EMIT failed(brought.error());
    auto *dialog = new ImportDialog(*brought, source, &m_page);
    connect(dialog, &ImportDialog::kept, this,
        [this, source](const QList<FactChange> &facts) { keep(facts, source); });
    dialog->open();
}

void CardImport::keep(const QList<FactChange> &facts, const QString &source)
{
    if (const Result<void> done = m_session.apply(ChangeLabel::Import, source, facts); !done)
        return Q_EMIT failed(done.error());
    const int count = int(facts.size());
    Q_EMIT said(count == 1
            ? tr("Imported 1 card from %1. Ctrl+Z takes it back.").arg(source)
            : tr("Imported %n cards from %1. Ctrl+Z takes them back.", nullptr, count).arg(source));
}

} // namespace Afterword
