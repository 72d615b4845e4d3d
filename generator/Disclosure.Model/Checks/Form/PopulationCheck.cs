using Disclosure.Model.Portals;

namespace Disclosure.Model.Checks.Form;

/// <summary>The population that amounts are divided by is one, and was counted already.</summary>
internal static class PopulationCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Portal { Population: { } population })
            return;
        if (population.Residents <= 0)
            findings.Add(FormFindings.PopulationWrong, "population.residents", $"写的是 {population.Residents} 人。");
        if (record.Records.Day is { } day && population.Year.Number > day.Year)
            findings.Add(FormFindings.PopulationWrong, "population.year", $"{population.Year} 年年末还没有到。");
    }
}
