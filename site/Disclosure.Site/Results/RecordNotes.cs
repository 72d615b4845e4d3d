using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Results;

/// <summary>The neutral notes of the checks: one for each kind of finding, naming the rows it is about.</summary>
internal static class RecordNotes
{
    private const string RowPath = "indicators[";

    public static ImmutableArray<CheckNote> Of(PageContext context, PerformanceTable? target, SelfEvaluation? self)
    {
        var notes = new NoteList();
        if (target is { Withheld: null })
            notes.AddAll(context.ChecksOf(target.Key), NamesOf(target));
        if (self is { Withheld: null })
            notes.AddAll(context.ChecksOf(self.Key), NamesOf(self));
        return notes.ToImmutable();
    }

    public static ImmutableArray<CheckNote> Of(PageContext context, Evaluation evaluation)
    {
        var notes = new NoteList();
        if (evaluation.Withheld is null)
            notes.AddAll(context.ChecksOf(evaluation.Key), []);
        return notes.ToImmutable();
    }

    /// <summary>The notes on what the process made of a project or unit.</summary>
    public static ImmutableArray<CheckNote> Of(PageContext context, IEnumerable<ProcessRecord> process)
    {
        var notes = new NoteList();
        foreach (var record in process.Where(record => record.Withheld is null))
            notes.AddAll(context.ChecksOf(record.Key), record is MonitoringRecord monitoring ? NamesOf(monitoring) : []);
        return notes.ToImmutable();
    }

    private static ImmutableArray<string> NamesOf(PerformanceTable table) => [.. table.Indicators.Select(row => row.Level3)];

    private static ImmutableArray<string> NamesOf(MonitoringRecord monitoring) => [.. monitoring.Indicators.Select(row => row.Level3)];

    private sealed class NoteList
    {
        private readonly List<(string Text, List<string> Where)> _notes = [];

        public void AddAll(IEnumerable<Finding> findings, ImmutableArray<string> rows)
        {
            foreach (var finding in findings)
            {
                if (finding.Definition.PublicNote is { } text)
                    Add(text, RowAt(finding.Place.Path, rows));
            }
        }

        public ImmutableArray<CheckNote> ToImmutable() =>
            [.. _notes.Select(note => new CheckNote(note.Where.Count == 0 ? null : string.Join("、", note.Where), note.Text))];

        private void Add(string text, string? where)
        {
            var index = _notes.FindIndex(note => note.Text == text);
            if (index < 0)
            {
                index = _notes.Count;
                _notes.Add((text, []));
            }

            if (where is not null && !_notes[index].Where.Contains(where))
                _notes[index].Where.Add(where);
        }
    }

    /// <summary>The name of the row that a path such as <c>indicators[3].target</c> is about.</summary>
    private static string? RowAt(string path, ImmutableArray<string> rows)
    {
        if (!path.StartsWith(RowPath, StringComparison.Ordinal))
            return null;
        var end = path.IndexOf(']', StringComparison.Ordinal);
        return end > 0 && int.TryParse(path.AsSpan(RowPath.Length, end - RowPath.Length), out var row) && row < rows.Length
            ? rows[row]
            : null;
    }
}
