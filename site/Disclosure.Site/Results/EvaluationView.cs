using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>An evaluation by somebody else, in short.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its own page with the report.</param>
/// <param name="Facts">Kind, evaluator, date, total, grade.</param>
/// <param name="Findings">The problems found; nothing where none were.</param>
/// <param name="Withheld">Why its content is not shown; nothing where it is.</param>
public sealed record EvaluationView(
    string Title, string Href, ImmutableArray<FactItem> Facts, FactTable? Findings, EmptyState? Withheld)
{
    /// <summary>Kind, evaluator and day, and how many problems were found.</summary>
    public string InShort => string.Join("，", Facts.Select(fact => fact.Text))
        + (Findings is { Rows.Count: var found } ? $"，发现 {found} 个问题" : "");
}
