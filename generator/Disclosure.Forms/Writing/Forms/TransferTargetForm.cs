using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Writing.Layout;
using Disclosure.Model.Budgets;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>转移支付区域（项目）绩效目标表.</summary>
internal sealed class TransferTargetForm : ProjectTargetForm
{
    /// <inheritdoc/>
    public override FormKind Kind => FormKind.TransferTarget;

    /// <inheritdoc/>
    public override string Title => "转移支付区域（项目）绩效目标表";

    /// <inheritdoc/>
    protected override ProjectLabels Labels => ProjectLabels.OfTransfer;

    /// <inheritdoc/>
    protected override Funds BlankFundRows => BlankFunds.OfTransfer;

    /// <inheritdoc/>
    protected override bool IsFor(ProjectTarget record) => record.Kind == ProjectKind.Transfer;

    /// <inheritdoc/>
    protected override bool HasKind(ProjectTarget target, bool isBlank) => false;
}
