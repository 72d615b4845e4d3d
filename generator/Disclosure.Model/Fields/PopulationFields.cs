using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Fields;

/// <summary>常住人口, for amounts for each resident.</summary>
public static class PopulationFields
{
    internal static readonly RequiredField<Population, int> Residents =
        new("residents", "常住人口(人)", Scalars.Count, population => population.Residents, 0);

    internal static readonly EssentialField<Population, FiscalYear> Year =
        new("year", "哪一年年末的", Scalars.Year, population => population.Year);

    /// <summary>Both on one line.</summary>
    public static RowShape<Population> Row { get; } = new("常住人口", ValueLayout.Flow, [Residents, Year]);
}
