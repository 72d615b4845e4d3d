using Disclosure.Model.Calendar;
using Disclosure.Model.Records;

namespace Disclosure.Model.Stages;

/// <summary>How a stage of the chain stands for a project in a year: its result, or the reason why there is none.</summary>
public sealed record StageStanding
{
    /// <summary>Which stage.</summary>
    public required ChainStage Stage { get; init; }

    /// <summary>Whether there is a result, else what kind of reason there is for none.</summary>
    public required StageState State { get; init; }

    /// <summary>The id of the rule that decided, as <c>stages.md</c> has it, such as <c>target-overdue</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The day of the result: of the report, the publication, the decision; nothing where none is known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The result in words, such as <c>自评 91.57 分（优）</c>; nothing where there is none.</summary>
    public string? Result { get; init; }

    /// <summary>Whether the result is that there is no budget: not supported, no target, not approved.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>Why there is no result; beside a result, what is still to be said of it. In sentences, without the basis.</summary>
    public string? Reason { get; init; }

    /// <summary>The legal basis of a withholding.</summary>
    public string? Basis { get; init; }

    /// <summary>The last day to publish on time; nothing where no day is known or none is asked for.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The record that has the result; nothing where none has.</summary>
    public RecordKey? Record { get; init; }

    /// <summary>责任岗位, the post that answers for this step (clause 十五); nothing where the record names none.</summary>
    public string? ResponsibleRole { get; init; }
}
