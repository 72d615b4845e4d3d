using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Stages;

/// <summary>That a rule applies, and what it knows: the values of its words, and the days.</summary>
internal sealed record StageFit
{
    /// <summary>What stands for each name in braces in the rule's words.</summary>
    public ImmutableArray<(string Name, string Value)> Values { get; init; } = [];

    public DateOnly? Date { get; init; }

    public DateOnly? Due { get; init; }

    public string? Basis { get; init; }

    public string? Note { get; init; }

    public RecordKey? Record { get; init; }

    public string? ResponsibleRole { get; init; }

    public bool IsRefusal { get; init; }

    /// <summary>That it applies, with these values for its words.</summary>
    public static StageFit With(params ImmutableArray<(string Name, string Value)> values) => new() { Values = values };

    /// <summary>That something is withheld.</summary>
    public static StageFit Withheld(Withholding withheld, params ImmutableArray<(string Name, string Value)> values) =>
        new() { Values = [("理由", withheld.Reason.TrimEnd('。')), .. values], Basis = withheld.Basis };
}
