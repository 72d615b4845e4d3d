using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields;

/// <summary>评价结果应用.</summary>
public static class ApplicationFields
{
    internal static readonly EssentialField<ResultApplication, ApplicationSubject> Subject =
        new("subject", "应用于", new TermShape<ApplicationSubject>(), record => record.Subject);

    internal static readonly OptionalValueField<ResultApplication, ApplicationDecision> Decision =
        new("decision", "处理决定", new TermShape<ApplicationDecision>(), record => record.Decision);

    internal static readonly OptionalValueField<ResultApplication, ApplicationCause> Cause =
        new("cause", "主要原因，是评价结果，还是任务量等别的变化", new TermShape<ApplicationCause>(), record => record.Cause) { Heading = "主要原因" };

    internal static readonly OptionalValueField<ResultApplication, EvaluationKind> Basis =
        new("basis", "依据的评价种类，依据单位自评的不写", new TermShape<EvaluationKind>(), record => record.Basis) { Heading = "依据的评价种类" };

    internal static readonly OptionalValueField<ResultApplication, DateOnly> Date =
        new("date", "决定日期", Scalars.Date, record => record.Date);

    internal static readonly RequiredField<ResultApplication, string> Office =
        new("office", "决定机构", Scalars.Text, record => record.Office, "");

    internal static readonly EssentialField<ResultApplication, FiscalYear> AppliedTo =
        new("appliedTo", "应用到哪一年的预算", Scalars.Year, record => record.AppliedTo);

    internal static readonly OptionalValueField<ResultApplication, Money> Before =
        new("before", "应用前一年的金额，元", Scalars.Money, record => record.Before) { Heading = "应用前一年的金额（元）" };

    internal static readonly OptionalValueField<ResultApplication, Money> After =
        new("after", "应用年度的金额，元，取消的写 0", Scalars.Money, record => record.After) { Heading = "应用年度的金额（元）" };

    internal static readonly OptionalValueField<ResultApplication, ProjectCode> NextProject =
        new("nextProject", "应用年度的项目编码，与原项目相同的不写", Scalars.ProjectCode, record => record.NextProject) { Heading = "应用年度的项目编码" };

    internal static readonly RequiredField<ResultApplication, string> Reason =
        new("reason", "理由", Scalars.Text, record => record.Reason, "");

    internal static readonly OptionalField<ResultApplication, string> Document =
        new("document", "文号", Scalars.Text, record => record.Document);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<ResultApplication>> All { get; } =
    [
        .. ProcessFields.Head, Subject, AppliedTo, Decision, Cause, Basis, Date, Office, Before, After, NextProject, Reason, Document,
        .. ProcessFields.End,
    ];
}
