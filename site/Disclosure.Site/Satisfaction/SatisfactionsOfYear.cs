using System.Collections.Immutable;

namespace Disclosure.Site.Satisfaction;

/// <summary>服务对象满意度 of a year, as its part of a page shows it.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Views">One for each group of recipients that was asked, or should have been.</param>
public sealed record SatisfactionsOfYear(int Year, ImmutableArray<SatisfactionView> Views);
