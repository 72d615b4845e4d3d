using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Content.Tests.Editions;

public sealed class EditionSourceTests : IDisposable
{
    private readonly EditionFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_of_a_register_that_were_released_one_by_one_are_one_register_with_their_questions()
    {
        _folder.Publish(("years/2025/surveys/2025-101-002.yaml", Row("2025-101-002", "v1")));
        _folder.Publish(
            EditionFolder.Draft(
                ("years/2025/surveys/2025-101-001.yaml", Row("2025-101-001", "v2")),
                ("years/2025/surveys/2025-101-003.yaml", Row("2025-101-003", "v1")),
                ("years/2024/surveys/2024-101-001.yaml", Row("2024-101-001", "v1"))),
            EditionFolder.Noon.AddDays(3));

        var reading = _folder.Read();

        Assert.Equal(["DISC1030"], reading.Findings.Select(finding => finding.Code));
        Assert.Equal([2024, 2025], reading.Records.SurveyRegisters.Select(register => register.Year.Number));
        var register = reading.Records.FindSurveys(new(2025))!;
        Assert.Equal(["2025-101-001", "2025-101-002", "2025-101-003"], register.Surveys.Select(survey => survey.Id.Value));
        Assert.Equal(["v2", "v1", "v1"], register.Surveys.Select(survey => survey.Question.Version));
        var days = reading.Records.Publications.Find(register.Key)!;
        Assert.Equal((new DateOnly(2026, 11, 29), new DateOnly(2026, 12, 2)), (days.First, days.Last));
        Assert.Equal(new DateOnly(2026, 12, 2), reading.PublishedPaths[SurveyRowPath.Of(new(2025), SurveyId.Parse("2025-101-001"))].First);
    }

    [Fact]
    public void The_working_register_is_published_since_its_first_row_and_its_rows_each_since_their_own_day()
    {
        _folder.Publish(("years/2025/surveys/2025-101-002.yaml", Row("2025-101-002", "v1")));
        _folder.Write("years/2025/surveys.yaml", Row("2025-101-002", "v1"));

        var reading = ContentReader.Read(_folder.Path);

        Assert.DoesNotContain(reading.Findings, finding => finding.Code != "DISC1030");
        Assert.True(reading.Records.Publications.Has(new RecordKey(RecordKind.SurveyRegister, new(2025), "")));
        Assert.Equal(["years/2025/surveys/2025-101-002.yaml"], reading.PublishedPaths.Keys.Select(path => path.Value));
    }

    [Fact]
    public void A_version_that_does_not_tell_of_a_step_did_not_publish_it()
    {
        const string Path = "years/2024/process/rectifications/101-001-1.yaml";
        const string Item = "form: rectification\nproject: \"101-001\"\nunit: \"101\"\nyear: 2024\nnumber: 1\norigin: 审计监督\n"
            + "problem: 账实不符\ntold: 2026-09-10\n";
        const string Done = Item + "actions:\n  - {date: 2026-11-20, text: 补账}\n";
        _folder.Publish((Path, Item));
        _folder.Publish(EditionFolder.Draft((Path, Done)), EditionFolder.Noon.AddDays(60));
        _folder.Write(Path, Done);
        var key = _folder.Read().Records.Process.Rectifications.Single().Key;

        // Published on 29 November, nine days after what was done: but only the version of January told of it.
        Assert.All([_folder.Read(), ContentReader.Read(_folder.Path)], reading => Assert.Equal(
            (new DateOnly(2026, 11, 29), new DateOnly(2027, 1, 28), null),
            (Told(reading, new(2026, 9, 10)), Told(reading, new(2026, 11, 20)), Told(reading, new(2026, 11, 21)))));

        DateOnly? Told(ContentReading reading, DateOnly day) => reading.Records.Publications.Find(key)!.FirstTelling(day);
    }

    [Fact]
    public void What_was_taken_down_and_deleted_is_missing_in_what_an_old_edition_shows_without_a_finding()
    {
        var first = _folder.Publish(
            ("units/101.yaml", EditionFolder.Unit("101", "教育局")), ("units/102.yaml", EditionFolder.Unit("102", "审计局")));
        var withdrawal = _folder.Publish(EditionFolder.Withdrawal("units/102.yaml"));
        EditionFolder.Value(_folder.Store().Erase(Disclosure.Content.Editions.Erasure.Allowed(_folder.History(), withdrawal.Id)));

        var history = _folder.History();
        var old = ContentReader.Read(new EditionSource(_folder.Store(), history, history.StateAt(first.Id)!), new DateOnly(2030, 1, 1));

        Assert.Equal(["101"], old.Records.Units.Select(unit => unit.Code.Value));
        Assert.True(old.IsComplete);
        Assert.Equal(new DateOnly(2030, 1, 1), old.Records.AsOf);
        Assert.Equal(2, old.PublishedPaths.Count);
    }

    [Fact]
    public void What_lies_beside_an_approval_is_no_record_and_can_be_had_by_its_path()
    {
        const string Path = "approvals/2025/budget/20250124-101.pdf";
        _folder.Publish((Path, "%PDF"), ("units/101.yaml", EditionFolder.Unit("101", "教育局")));
        _folder.Write(Path, "%PDF");
        _folder.Write("approvals/2025/budget/20250124-101.approved.json", "{}");
        _folder.Write(
            "approvals/2025/budget/20250124-101.yaml",
            """
            form: approval
            year: 2025
            stage: 预算公开
            kind: 财政批复
            document: 示财预〔2025〕8号
            date: 2025-01-24
            units: ["101"]
            attachment: 20250124-101.pdf

            """);
        var source = new EditionSource(_folder.Store(), _folder.History());
        byte[] buffer = [];

        Assert.Equal(["units/101.yaml"], source.List().Paths.AsEnumerable());
        Assert.Equal(4, source.Read(Path, ref buffer).Length);
        Assert.Equal("%PDF"u8, buffer.AsSpan(0, 4));
        Assert.Equal(["DISC1030"], ContentReader.Read(_folder.Path).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Nothing_was_public_in_the_state_before_the_first_edition()
    {
        _folder.Publish(("units/101.yaml", EditionFolder.Unit("101", "教育局")));
        var reading = ContentReader.Read(new EditionSource(_folder.Store(), _folder.History(), PublishedState.Empty));

        Assert.True(reading.Records.IsEmpty);
        Assert.Empty(reading.PublishedPaths);
        Assert.Empty(reading.Findings);
    }

    private static string Row(string id, string version) =>
        $"""
        form: survey-register
        year: {id[..4]}
        questions:
          - version: {version}
            text: 您是否满意？
            reasons:
              - code: slow
                text: 慢
        surveys:
          - id: "{id}"
            unit: "101"
            subject: 学生营养餐
            unitName: 教育局
            indicators: [满意度]
            question: {version}
            recipients: 学生
            population: 100
            opens: {id[..4]}-10-01
            closes: {id[..4]}-10-31
            formula: （非常满意＋满意）÷有效份数

        """;
}
