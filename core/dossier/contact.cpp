// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/contact.h"

namespace Afterword {

QString fullName(const Contact &contact)
{
    return (contact.given + u' ' + contact.family).trimmed();
}

QString salutationName(const Contact &contact)
{
    if (!contact.addressAs.isEmpty())
        return contact.addressAs;
    if (!contact.prefix.isEmpty() && !contact.family.isEmpty())
        return contact.prefix + u' ' + contact.family;
    return fullName(contact);
}

bool isReachable(const Contact &contact, Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return !contact.emails.isEmpty();
    case Channel::Phone:
        return !contact.phones.isEmpty();
    case Channel::Post:
    case Channel::Hand:
        return !contact.address.isEmpty();
    case Channel::Task:
        return true;
    }
    return false;
}

} // namespace Afterword
