namespace Disclosure.Model.Differences;

/// <summary>What became of a record, in a word.</summary>
public static class DifferenceWords
{
    /// <summary>The word.</summary>
    public static string Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "新增",
        DifferenceKind.Changed => "变更",
        DifferenceKind.TakenDown => "撤下",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };
}
