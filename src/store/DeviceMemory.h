// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountKeys.h"
#include "KeychainEntries.h"

#include <QHash>
#include <QMutex>

#include <memory>
#include <optional>

namespace tongjian
{

/// Where this computer keeps the secret that opens an account without its password (DESIGN section 4): one for each store and OS
/// user, outside every file. Safe to use from several threads; each call may wait for a few seconds.
class DeviceMemory
{
public:
    virtual ~DeviceMemory() = default;
    /// Nothing: nobody is remembered here, or nothing answers.
    [[nodiscard]] virtual std::optional<KeptDevice> recall(Id store) = 0;
    /// In the place of what was kept before. False: it was not.
    [[nodiscard]] virtual bool keep(Id store, const KeptDevice &device) = 0;
    virtual void drop(Id store) = 0;
    /// Which computer of whom this is, without the secret; asks what keeps it only once.
    struct Mark {
        Id person = NoId;
        Id device = NoId;
    };
    [[nodiscard]] std::optional<Mark> mark(Id store);
    /// Whether a logout or a locked window guards @p person's account, so that ending the program is no way around it.
    void setLocked(Id store, Id person, bool locked);
    /// Whether something could be kept.
    [[nodiscard]] virtual bool works() = 0;

protected:
    /// To be called by each recall(), keep() and drop().
    void note(Id store, const std::optional<KeptDevice> &device);

private:
    QMutex m_markMutex;
    QHash<Id, std::optional<Mark>> m_marks;
};

/// Within the process only: for tests.
class ProcessDeviceMemory final : public DeviceMemory
{
public:
    explicit ProcessDeviceMemory(bool works = true);
    [[nodiscard]] std::optional<KeptDevice> recall(Id store) override;
    [[nodiscard]] bool keep(Id store, const KeptDevice &device) override;
    void drop(Id store) override;
    [[nodiscard]] bool works() override { return m_works; }

private:
    QMutex m_mutex;
    QHash<Id, QByteArray> m_kept;
    bool m_works;
};

/// In the OS user's keychain, on its thread.
class KeychainDevices final : public DeviceMemory
{
public:
    explicit KeychainDevices(std::shared_ptr<KeychainEntries> entries = std::make_shared<KeychainEntries>());
    [[nodiscard]] std::optional<KeptDevice> recall(Id store) override;
    [[nodiscard]] bool keep(Id store, const KeptDevice &device) override;
    void drop(Id store) override;
    [[nodiscard]] bool works() override;

    static constexpr int WaitMs = 4000;

private:
    std::shared_ptr<KeychainEntries> m_entries; ///< a question that nobody waits for any more may outlive this
};

} // namespace tongjian
