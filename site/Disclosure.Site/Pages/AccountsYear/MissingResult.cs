using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>A project that had a target and has no self-evaluation, and how that stands.</summary>
/// <param name="Code">项目编码.</param>
/// <param name="Name">项目名称.</param>
/// <param name="Path">The project page's path.</param>
/// <param name="UnitCode">实施单位's code.</param>
/// <param name="Unit">实施单位.</param>
/// <param name="State">Why there is none: not due, overdue.</param>
/// <param name="Days">The days that belong to the state, such as <c>逾期 5 天</c>; nothing where none do.</param>
public sealed record MissingResult(
    string Code, string Name, string Path, string UnitCode, string Unit, Badge State, string? Days);
