// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/richtext.h"

#include <map>

namespace Afterword {

/// Makes a rich text of what a reader of HTML finds, one tag after the other. Knows no file, no
/// address and no script; remembers one entry for each open tag.
class HtmlEvents final
{
public:
    /// Names are lower case.
    void open(const QString &tag, const std::map<QString, QString> &attributes);
    void close(const QString &tag);
    void characters(const QString &text);

    /// So many tags are open.
    qsizetype depth() const { return m_open.size(); }
    qsizetype length() const { return m_length; }
    RichText text() const;

private:
    /// How text looks inside an open tag.
    struct Inside
    {
        QString tag;
        RichRun look = {};
        RichParagraphKind list = RichParagraphKind::Plain; ///< what its items are
        bool isHidden = false;
        bool keepsLines = false;
    };

    Inside inside() const;
    void beginParagraph(RichParagraphKind kind);
    void append(const QString &text, const RichRun &look);

    QList<Inside> m_open;
    RichText m_text;
    QList<qsizetype> m_marked; ///< paragraphs whose text begins with the mark of an item
    qsizetype m_length = 0;
    bool m_isNew = true; ///< the next text begins a paragraph
    bool m_isMarked = false; ///< the paragraph that begins is such a one
    RichParagraphKind m_kind = RichParagraphKind::Plain; ///< of the paragraph that begins
};

} // namespace Afterword
