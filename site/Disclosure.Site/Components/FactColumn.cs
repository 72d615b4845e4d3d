namespace Disclosure.Site.Components;

/// <summary>A column of a <see cref="FactTable"/>.</summary>
/// <param name="Header">The heading, with its unit where the column has one: <c>全年预算（元）</c>.</param>
/// <param name="IsNumber">Whether it holds figures: right-aligned, digits of one width.</param>
public sealed record FactColumn(string Header, bool IsNumber)
{
    /// <summary>Whether its cells never break into lines, as a year or a day.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What kind of fact it holds.</summary>
    public FactKind Kind { get; init; } = IsNumber ? FactKind.Figure : FactKind.Words;

    /// <summary>Where its cells stand on a narrow screen, where that is not what the rule for its kind says.</summary>
    public PhoneRole? Phone { get; init; }

    /// <summary>A shorter heading for the line below the name on a narrow screen; nothing where the heading is short enough.</summary>
    public string? PhoneLabel { get; init; }

    /// <summary>A column of words.</summary>
    public static FactColumn Words(string header) => new(header, false);

    /// <summary>A column of figures.</summary>
    public static FactColumn Figures(string header) => new(header, true);
}
