using System.Collections.Immutable;

namespace Disclosure.Model.Evaluations;

/// <summary>The kinds of evaluation as file names and addresses spell them.</summary>
public static class EvaluationNames
{
    private static readonly ImmutableArray<(EvaluationKind Kind, string Name)> Names =
    [
        (EvaluationKind.Department, "department"),
        (EvaluationKind.Key, "key"),
        (EvaluationKind.Recheck, "recheck"),
        (EvaluationKind.ThirdParty, "third-party"),
        (EvaluationKind.Reevaluation, "reevaluation"),
        (EvaluationKind.Comprehensive, "comprehensive"),
    ];

    /// <summary>The kind's name, such as <c>third-party</c>.</summary>
    public static string FileName(this EvaluationKind kind) => Names.First(pair => pair.Kind == kind).Name;

    /// <summary>Code and kind of a name such as <c>101-001-recheck</c>; nothing where it ends in no kind.</summary>
    public static (string Code, EvaluationKind Kind)? Split(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var (kind, ending) in Names)
        {
            if (name.EndsWith('-' + ending, StringComparison.Ordinal))
                return (name[..^(ending.Length + 1)], kind);
        }

        return null;
    }
}
