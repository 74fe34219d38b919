// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/channeltext.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct ChannelText
{
    Q_DECLARE_TR_FUNCTIONS(ChannelText)
};

} // namespace

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return ChannelText::tr("E-mail");
    case Channel::Phone:
        return ChannelText::tr("Phone");
    case Channel::Post:
        return ChannelText::tr("Post");
    case Channel::Hand:
        return ChannelText::tr("By hand");
    case Channel::Task:
        return ChannelText::tr("Task");
    }
    return {};
}

QString byChannel(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return ChannelText::tr("by e-mail");
    case Channel::Phone:
        return ChannelText::tr("by phone");
    case Channel::Post:
        return ChannelText::tr("by post");
    case Channel::Hand:
        return ChannelText::tr("by hand");
    case Channel::Task:
        return ChannelText::tr("by yourself");
    }
    return {};
}

} // namespace Afterword
