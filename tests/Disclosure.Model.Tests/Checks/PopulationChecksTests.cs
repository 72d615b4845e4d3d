using Disclosure.Model.Calendar;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Tests.Checks;

public sealed class PopulationChecksTests
{
    [Fact]
    public void A_population_of_nobody_blocks() =>
        Checking.District(TestRecords.Portal with { Population = new Population(0, new FiscalYear(2024)) }, [], [])
            .Blocks("DISC2029", "population.residents");

    [Fact]
    public void A_population_of_a_year_to_come_blocks() =>
        Checking.District(TestRecords.Portal with { Population = new Population(486_000, new FiscalYear(2099)) }, [], [])
            .Blocks("DISC2029", "population.year");

    [Fact]
    public void A_population_that_was_counted_is_fine() =>
        Checking.District(TestRecords.Portal with { Population = new Population(486_000, new FiscalYear(2024)) }, [], [])
            .SaysNothingOf("DISC2029");
}
