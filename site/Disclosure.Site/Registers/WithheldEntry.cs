using Disclosure.Model.Calendar;

namespace Disclosure.Site.Registers;

/// <summary>A record whose content is not published (不予公开), and on what basis.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Item">What is withheld, such as <c>项目支出绩效目标</c>.</param>
/// <param name="Name">The project's or unit's name.</param>
/// <param name="Path">The page's path.</param>
/// <param name="Unit">Whose it is.</param>
/// <param name="Basis">The legal basis.</param>
/// <param name="Reason">The reason in words.</param>
public sealed record WithheldEntry(
    FiscalYear Year, string Item, string Name, string Path, string Unit, string Basis, string Reason);
