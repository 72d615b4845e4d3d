using Disclosure.Content.Files;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Content.Store;
using Disclosure.Generator.Satisfaction;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Terms;

namespace Disclosure.Generator.Commands.Survey;

/// <summary>
/// Takes in the results of surveys one after another; what is wrong with one keeps no other back. Those that are good are written
/// together, when all have been asked for: nobody waits for the lock while an API answers.
/// </summary>
internal sealed class SurveyPulling(CommandConsole console, ContentReading reading, bool mayReplace)
{
    private readonly List<SatisfactionResult> _taken = [];

    /// <summary>Asks for the results and says what is wrong with them; gives the exit code.</summary>
    public async Task<int> Pull(IEnumerable<Model.Satisfaction.Survey> surveys, ResultSource source, CancellationToken stop)
    {
        var exit = ExitCode.Done;
        foreach (var survey in surveys)
            exit = Math.Max(exit, await Pull(survey, source, stop).ConfigureAwait(false));
        return exit;
    }

    private async Task<int> Pull(Model.Satisfaction.Survey survey, ResultSource source, CancellationToken stop)
    {
        var ((result, problem), leaves) = await source.Of(survey.Id, stop).ConfigureAwait(false);
        if (result is null)
        {
            CommandReport.Write(console, SurveyCommandFindings.NoAnswer, $"“{survey.Id}”：{problem}");
            return ExitCode.Unusable;
        }

        if (SurveyPull.ProblemOf(survey, result, leaves) is { } wrong)
        {
            CommandReport.Write(console, SurveyCommandFindings.WrongResult, $"“{survey.Id}”：{wrong}");
            return ExitCode.Unusable;
        }

        if (SurveyPull.WhyNotFinal(survey, result) is { } early)
        {
            CommandReport.Write(console, SurveyCommandFindings.NotOver, $"“{survey.Id}”：{early}");
            return ExitCode.Blocked;
        }

        var earlier = reading.Records.Find(new RecordKey(RecordKind.Satisfaction, survey.Year, survey.Id.Value)) as SatisfactionResult;
        var record = SurveyPull.RecordOf(survey, result, leaves, earlier);
        if (earlier is not null && TellDifference(record, earlier) is { } exit)
            return exit;
        _taken.Add(record);
        return ExitCode.Done;
    }

    /// <summary>Writes what was taken in, all of it or nothing; gives the exit code.</summary>
    public int Write(DirectoryInfo content, string reason)
    {
        if (_taken.Count == 0)
            return ExitCode.Done;
        using var change = ContentChanges.Begin(console, content, reason);
        if (change is null)
            return ExitCode.Unusable;
        _taken.ForEach(record => Put(change, record));
        if (!ContentChanges.Commit(console, change))
            return ExitCode.Unusable;
        _taken.ForEach(TellWritten);
        return ExitCode.Done;
    }

    private void Put(ContentChange change, SatisfactionResult record)
    {
        var path = ContentLayout.PathOf(record);
        change.Write(path, RecordWriter.Write(record), reading.VersionOf(path));
        foreach (var field in RecordKinds.Of(record).Files)
            Put(change, ContentLayout.PathOf(record, field), field.TextOf(record));
    }

    // No old list stands beside a new record.
    private void Put(ContentChange change, string path, string? text)
    {
        if (text is { Length: > 0 })
            change.Write(path, text, reading.VersionOf(path));
        else
            change.Delete(path, reading.VersionOf(path));
    }

    private void TellWritten(SatisfactionResult record)
    {
        var words = $"{SatisfactionWords.FormulaOf(record)}，{SatisfactionWords.SampleOf(record)}。";
        console.Out.WriteLine($"已写入 {ContentLayout.PathOf(record)}：{words}");
        if (!record.IsEnough)
            console.Out.WriteLine($"  {SatisfactionWords.TooFewOf(record)}");
    }

    // What differs is shown before anything is replaced; nothing where the record is to be written.
    private int? TellDifference(SatisfactionResult record, SatisfactionResult earlier)
    {
        var lines = TextDifference.Between(RecordWriter.Write(earlier), RecordWriter.Write(record));
        if (lines.IsEmpty && record.LeafList == earlier.LeafList)
        {
            console.Out.WriteLine($"“{record.Survey}”没有变化。");
            return ExitCode.Done;
        }

        console.Out.WriteLine($"“{record.Survey}”与已有的结果不同：");
        foreach (var line in lines)
            console.Out.WriteLine("  " + line);
        if (Math.Abs(record.Scored.Valid - earlier.Scored.Valid) is > 0 and < CountSuppression.FewestShown)
            CommandReport.Write(
                console, SurveyCommandFindings.FewBetween, $"“{record.Survey}”有效份数由 {earlier.Scored.Valid} 变为 {record.Scored.Valid}。");
        if (mayReplace)
            return null;
        CommandReport.Write(console, SurveyCommandFindings.ResultExists, $"“{record.Survey}”没有覆盖。");
        return ExitCode.Blocked;
    }
}
