using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Writing.Layout;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>转移支付区域（项目）绩效自评表, which gives no points.</summary>
internal sealed class TransferSelfEvaluationForm : ProjectSelfEvaluationForm
{
    /// <inheritdoc/>
    public override FormKind Kind => FormKind.TransferSelfEvaluation;

    /// <inheritdoc/>
    public override string Title => "转移支付区域（项目）绩效自评表";

    /// <inheritdoc/>
    protected override ProjectLabels Labels => ProjectLabels.OfTransfer;

    /// <inheritdoc/>
    protected override SelfEvaluationWords Words => SelfEvaluationWords.OfTransfer;

    /// <inheritdoc/>
    protected override Funds BlankFundRows => BlankFunds.OfTransfer;

    /// <inheritdoc/>
    protected override bool IsFor(ProjectSelfEvaluation record) => record.Kind == ProjectKind.Transfer;
}
