using System.Text.Json;
using Disclosure.Content.Files;
using Disclosure.Forms.Import;
using Disclosure.Forms.Matching;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Json;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Report;

/// <summary>
/// A draft in the report of an import: where it was found and what becomes of it, whose it is as written and as matched, then
/// what it says, under the declared names and spellings. What the draft does not say has no key.
/// </summary>
internal static class ImportedRecordJson
{
    private static readonly string[] OfIdentity = ["form", "code", "year", "name", "department", "unit"];

    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter json, ImportedRecord imported)
    {
        var draft = imported.Draft;
        json.WriteStartObject();
        json.WriteString("form", draft.Kind.Id());
        WriteSource(json, draft.Source);
        json.WriteString("outcome", imported.Outcome.ToString().ToLowerInvariant());
        if (imported.Record is { } record)
            json.WriteString("path", ContentLayout.PathOf(record));
        WriteIdentity(json, imported);
        WriteFields(json, imported);
        if (draft.Evaluation is { } facts)
            WriteEvaluation(json, facts, imported.Record as Evaluation);
        WriteCells(json, draft);
        WriteChanges(json, imported);
        json.WriteStartArray("checks");
        foreach (var finding in imported.Checks)
            FindingJson.Write(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, TableSource source)
    {
        json.WriteStartObject("source");
        json.WriteString("file", source.File);
        json.WriteString("sheet", source.Sheet);
        json.WriteString("range", source.Range);
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, ImportedRecord imported)
    {
        var draft = imported.Draft;
        if ((draft.Year ?? imported.Record?.Key.Year) is { } year)
            json.WriteNumber("year", year.Number);
        var table = imported.Record as PerformanceTable;
        var evaluation = imported.Record as Evaluation;
        var process = imported.Record as ProcessRecord;
        WriteText(json, "code", table?.Project?.Code.Value ?? evaluation?.Project?.Value ?? process?.Project?.Value ?? draft.Project?.Code);
        WriteText(json, "name", draft.Project?.Name);
        WriteText(json, "department", draft.Department?.Name);
        WriteText(json, "departmentCode", table?.Project?.Department.Value ?? draft.Department?.Code);
        WriteText(json, "unit", draft.Unit?.Name);
        WriteText(json, "unitCode", table?.Unit.Value ?? evaluation?.Unit.Value ?? process?.Unit.Value ?? draft.Unit?.Code);
    }

    private static void WriteFields(Utf8JsonWriter json, ImportedRecord imported)
    {
        var draft = imported.Draft;
        if (draft.Government is not null && imported.Record is null)
            return;
        var record = draft.Government is not null
            ? imported.Record!
            : draft.Monitoring is null ? RecordMapper.Table(draft) : imported.Record ?? MonitoringMapper.Of(draft);
        var writer = new JsonFieldWriter(json, code => code.Value) { LeavesOutMissing = true };
        RecordKinds.Of(record).Write(writer, field => IsOfForm(field, imported) ? record : null);
    }

    private static bool IsOfForm(IField field, ImportedRecord imported) =>
        !field.IsHandling && Array.IndexOf(OfIdentity, field.Key) < 0 && imported.Draft.Says(field)
            && (imported.Draft.Monitoring is null || IsOfMonitoring(field, imported));

    // A day that the form does not tell is no day; measures are the bureau's.
    private static bool IsOfMonitoring(IField field, ImportedRecord imported) =>
        field.Owner != FieldOwner.Staff && field.Key != "project" && (field.Key != "date" || imported.Record is not null);

    private static void WriteEvaluation(Utf8JsonWriter json, EvaluationFacts facts, Evaluation? record)
    {
        json.WriteStartObject("evaluation");
        WriteText(json, "kind", (record?.Kind ?? facts.Kind)?.Term());
        WriteText(json, "title", facts.Title);
        WriteText(json, "evaluator", facts.Evaluator);
        WriteText(json, "date", facts.Date is { } date ? Scalars.Date.Format(date) : null);
        json.WriteStartArray("selfScores");
        foreach (var score in facts.SelfScores)
        {
            if (score is { } points)
                json.WriteNumberValue(PlainNumber.Of(points.Value));
            else
                json.WriteNullValue();
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in facts.Problems)
            json.WriteStringValue(problem.Problem);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCells(Utf8JsonWriter json, RecordDraft draft)
    {
        json.WriteStartObject("cells");
        foreach (var (path, cell) in draft.Cells)
            json.WriteString(path, cell);
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, ImportedRecord imported)
    {
        json.WriteStartArray("changes");
        foreach (var change in imported.Changes)
        {
            json.WriteStartObject();
            json.WriteString("path", change.Path);
            json.WriteString("title", change.Title);
            WriteText(json, "before", change.Before?.Text);
            WriteText(json, "after", change.After?.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
