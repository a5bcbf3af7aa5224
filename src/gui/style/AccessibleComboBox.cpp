// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleComboBox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace tongjian
{

namespace
{

// As Qt's own, which cannot be derived from, but for the name.
class AccessibleComboBox final : public QAccessibleWidget
{
public:
    explicit AccessibleComboBox(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name && kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const QString value = box()->currentText();
        const QString name = box()->accessibleName();
        // Readers join the words of a label beside it with the name, which stands for the value.
        if (kind == QAccessible::Value || name.isEmpty() || !relations(QAccessible::Label).isEmpty())
            return value;
        return value.isEmpty() ? name : name + QStringLiteral(", ") + value;
    }
    int childCount() const override { return box()->isEditable() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 && box()->isEditable() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QLineEdit *line = box()->isEditable() ? box()->lineEdit() : nullptr;
        return line && line->rect().contains(line->mapFromGlobal(QPoint(x, y))) ? child(1) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == box()->view())
            return 0;
        return box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
    }
    QStringList actionNames() const override { return { showMenuAction(), pressAction() }; }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (box()->view()->isVisible())
            box()->hidePopup();
        else if (box()->isEnabled())
            box()->showPopup();
    }

private:
    QComboBox *box() const { return static_cast<QComboBox *>(object()); }
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *box = className == QStringLiteral("QComboBox") ? qobject_cast<QComboBox *>(object) : nullptr;
    return box ? new AccessibleComboBox(box) : nullptr;
}

} // namespace

void tellNamesOfComboBoxes()
{
    QAccessible::installFactory(make);
}

} // namespace tongjian
