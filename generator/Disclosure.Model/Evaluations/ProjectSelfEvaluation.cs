using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Evaluations;

/// <summary>项目支出绩效自评, published with the final accounts (clause 十一).</summary>
public sealed record ProjectSelfEvaluation : SelfEvaluation
{
    /// <summary>项目编码.</summary>
    public required ProjectCode Code { get; init; }

    /// <summary>项目名称 as the form has it.</summary>
    public required string Name { get; init; }

    /// <summary>主管部门.</summary>
    public required UnitCode Department { get; init; }

    /// <summary>Project, policy or transfer: the self-evaluation of a transfer (转移支付) gives no points.</summary>
    public ProjectKind Kind { get; init; }

    /// <inheritdoc/>
    public override ProjectIdentity? Project => new ProjectIdentity(Code, Name, Department, Kind);

    /// <inheritdoc/>
    public override RecordKey Key => RecordKey.ForProject(RecordKind.ProjectSelfEvaluation, Year, Code);
}
