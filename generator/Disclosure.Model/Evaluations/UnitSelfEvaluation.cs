using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Evaluations;

/// <summary>部门(单位)整体支出绩效自评, published with the final accounts (clause 十一).</summary>
public sealed record UnitSelfEvaluation : SelfEvaluation
{
    /// <summary>Tables that are empty, each with its explanation.</summary>
    public ImmutableArray<EmptyTable> EmptyTables { get; init; } = [];

    /// <inheritdoc/>
    public override RecordKey Key => RecordKey.ForUnit(RecordKind.UnitSelfEvaluation, Year, Unit);
}
