using Disclosure.Model.Satisfaction;

namespace Disclosure.Content.Folder;

/// <summary>
/// Makes one register of the rows that were released one by one: of each year one, at the place of its first row. A row names its
/// question by version, so that the questions come together by themselves.
/// </summary>
internal static class RegisterRows
{
    /// <summary>The readings with one register for each year.</summary>
    public static FileReading[] Unite(FileReading[] readings)
    {
        var rows = readings.Where(reading => reading.Record is SurveyRegister)
            .ToLookup(reading => ((SurveyRegister)reading.Record!).Year);
        return rows.All(year => year.Count() == 1)
            ? readings
            : [.. readings.Select(reading => reading.Record is SurveyRegister { Year: var year } ? United(reading, rows[year]) : reading)];
    }

    private static FileReading United(FileReading reading, IEnumerable<FileReading> rows)
    {
        if (reading != rows.First())
            return reading with { Record = null };
        var surveys = rows.SelectMany(row => ((SurveyRegister)row.Record!).Surveys).DistinctBy(survey => survey.Id);
        return reading with { Record = (SurveyRegister)reading.Record! with { Surveys = [.. surveys.OrderBy(survey => survey.Id)] } };
    }
}
