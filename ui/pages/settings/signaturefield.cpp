// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/signaturefield.h"

#include "ui/letter/signaturepicture.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr qint64 mostRead = 6'000'000; ///< bytes; more than may be taken

} // namespace

SignatureField::SignatureField(QWidget *parent)
    : QWidget(parent)
{
    m_picture = new QLabel;
    m_picture->setObjectName(u"signaturePicture"_s);
    m_picture->setAccessibleName(tr("Your signature"));
    // Ink on paper, in every theme.
    m_picture->setStyleSheet(u"background: %1; padding: 6px;"_s.arg(lightTheme().surface.name()));
    m_picture->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_problem = new Label({}, u"problem"_s);
    m_problem->setObjectName(u"signatureProblem"_s);
    m_problem->hide();
    m_height = new QSpinBox;
    m_height->setObjectName(u"signatureHeight"_s);
    m_height->setRange(lowestSignature, highestSignature);
    //: Behind a height in millimetres.
    m_height->setSuffix(tr(" mm"));
    connect(m_height, &QSpinBox::valueChanged, this,
        [this](int height) { change({.picture = m_signature.picture, .height = height}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(new Label(tr("Signature"), u"section"_s));
    layout->addWidget(new Label(tr("Stands above your name on letters, in print and in PDF files. "
                                   "Without one there is room for your pen."),
        u"muted"_s));
    layout->addWidget(m_picture);
    layout->addWidget(m_problem);
    layout->addWidget(buildButtons());
    m_size = new Field(tr("&Height in print"), m_height);
    layout->addWidget(m_size);
    showState();
}

QWidget *SignatureField::buildButtons()
{
    auto *row = new QWidget;
    auto *choose = new QPushButton(tr("Choose a pict&ure …"));
    choose->setObjectName(u"chooseSignature"_s);
    m_remove = new QPushButton(tr("Re&move"));
    m_remove->setObjectName(u"removeSignature"_s);
    m_remove->setAccessibleName(tr("Remove the signature"));
    connect(choose, &QPushButton::clicked, this, &SignatureField::choose);
    connect(
        m_remove, &QPushButton::clicked, this, [this] { change({.height = m_signature.height}); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(choose);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    return row;
}

void SignatureField::choose()
{
    auto *files = new QFileDialog(this, tr("Choose a picture of your signature"), QDir::homePath(),
        tr("Pictures (*.png *.jpg *.jpeg)"));
    files->setObjectName(u"signatureFiles"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setSupportedSchemes({u"file"_s});
    connect(files, &QFileDialog::fileSelected, this, &SignatureField::take);
    files->open();
}

void SignatureField::take(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const Result<QByteArray> picture = isOpen
        ? signaturePicture(file.read(mostRead))
        : Result<QByteArray>(Error{.kind = Error::Kind::Access,
            .what = u"cannot be read: "_s + file.errorString(),
            .file = path});
    if (picture)
        change({.picture = *picture, .height = m_signature.height});
    else
        m_problem->setText(errorText(picture.error()));
    m_problem->setHidden(picture.has_value());
}

void SignatureField::change(const Signature &signature)
{
    if (m_signature == signature)
        return;
    showSignature(signature);
    Q_EMIT edited();
}

void SignatureField::showSignature(const Signature &signature)
{
    m_signature = signature;
    showState();
}

void SignatureField::showState()
{
    const QSignalBlocker quiet(m_height);
    m_height->setValue(m_signature.height);
    const QImage image = signatureImage(m_signature.picture);
    const bool isThere = !image.isNull();
    m_picture->setHidden(!isThere);
    m_remove->setEnabled(isThere);
    m_size->setVisible(isThere);
    if (!isThere)
        return m_picture->clear();
    m_problem->hide();
    const double dots = logicalDpiY() * devicePixelRatioF() / millimetresPerInch;
    QPixmap shown = QPixmap::fromImage(
        image.scaledToHeight(int(m_signature.height * dots), Qt::SmoothTransformation));
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(shown);
}

} // namespace Afterword
