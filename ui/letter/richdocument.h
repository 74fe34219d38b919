// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/richtext.h"

#include <QTextBlockFormat>
#include <QTextDocument>

#include <optional>

class QMimeData;
class QTextCursor;

namespace Afterword {

/// A document that loads nothing, whatever its text names: no file, no address, no resource.
class SealedDocument final : public QTextDocument
{
    Q_OBJECT

public:
    explicit SealedDocument(QObject *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

/// How paragraphs are put into a document.
struct RichPlacing
{
    QTextBlockFormat paragraph = {};
    QTextBlockFormat item = {}; ///< of a list; its marks stand in the indent of the document
    QTextCharFormat look = {}; ///< of plain words
};

/// Puts `text` where the cursor is. Its first paragraph continues that block, and gives an empty
/// one its format; each other one begins a block.
void insertRichText(QTextCursor &cursor, const RichText &text, const RichPlacing &placing = {});

/// What the model has of the document's text, character for character, so that a position in the
/// one is a position in the other (see `core/richtext/richplain.h`); to be tidied before it is
/// kept.
RichText fromDocument(const QTextDocument &document);

/// What a letter takes of what is pasted or dropped: of HTML what the model has, else plain text.
/// Nothing if there is neither, or too much.
std::optional<RichText> pastedText(const QMimeData &clipboard);

} // namespace Afterword
