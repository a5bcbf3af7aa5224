// SPDX-License-Identifier: GPL-3.0-or-later
// tongjianctl by a clock that a test sets: TONGJIAN_TEST_CLOCK, UTC ms. For whole cycles over years; nothing that is installed has this.
#include "Program.h"

#include <QtGlobal>

namespace
{

class SetClock final : public tongjian::Clock
{
public:
    [[nodiscard]] qint64 now() const override { return m_time; }

private:
    qint64 m_time = qgetenv("TONGJIAN_TEST_CLOCK").toLongLong();
};

} // namespace

int main(int argc, char *argv[])
{
    return tongjian::ctl::run(argc, argv, std::make_shared<SetClock>());
}
