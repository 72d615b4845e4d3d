using Disclosure.Model.Calendar;

namespace Disclosure.Model.Portals;

/// <summary>常住人口 of the region, for amounts for each resident.</summary>
/// <param name="Residents">How many.</param>
/// <param name="Year">The year at whose end they were counted.</param>
public sealed record Population(int Residents, FiscalYear Year);
