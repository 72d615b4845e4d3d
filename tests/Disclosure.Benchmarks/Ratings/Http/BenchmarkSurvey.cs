using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Model.Targets;

namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>The survey that is rated.</summary>
internal static class BenchmarkSurvey
{
    /// <summary>Writes the surveys file.</summary>
    public static void Write(string path) => Write(path, Survey);

    /// <summary>Writes it with the survey closed: its result tells what was answered.</summary>
    public static void WriteClosed(string path) => Write(path, Survey with { Closes = new DateOnly(2025, 12, 31) });

    private static void Write(string path, Survey survey) => File.WriteAllBytes(path, SurveyFile.Write([survey]));

    private static Survey Survey => new()
    {
        Id = RatingStream.Survey,
        Year = new FiscalYear(2025),
        Project = ProjectCode.Parse("101001-002"),
        Unit = UnitCode.Parse("101001"),
        Subject = "老旧小区加装电梯补助",
        UnitName = "示例区住房和城乡建设局",
        Indicators = ["业主满意度"],
        Question = new SurveyQuestion("2025-1", "您对这项服务满意吗？", [new("slow", "办理时间长"), new("rude", "态度不好"), new("unclear", "说明不清楚")]),
        Recipients = "2025 年申领补助的业主",
        // Open whenever this runs: nothing here measures the calendar.
        Opens = new DateOnly(2025, 1, 1),
        Closes = new DateOnly(2099, 12, 31),
    };
}
