using System.Collections.Immutable;
using CsCheck;
using Disclosure.Model.Accountability;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.TargetReviews;
using static Disclosure.Content.Tests.Generators;

namespace Disclosure.Content.Tests;

/// <summary>Arbitrary records of the process.</summary>
internal static class ProcessGenerators
{
    public static Gen<IDisclosureRecord> Any { get; } = Gen.OneOf<IDisclosureRecord>(
        InAnyProcess(Assessments), InAnyProcess(Reviews), InAnyProcess(Monitorings), InAnyProcess(Rectifications),
        InAnyProcess(Applications), InAnyProcess(Exits), Registers);

    private static Gen<Assessment> Assessments => Gen.Select(
        Gen.Select(Gen.Enum<AssessmentKind>(), Text, MaybeDate),
        List(Gen.Select(
            Gen.Enum<AssessmentAspect>(), MaybeWeight, MaybePoints, MaybeText,
            (aspect, weight, score, opinion) => new AssessmentPoint(aspect, weight, score, opinion))),
        Gen.Select(MaybePoints, MaybeValue(Gen.Enum<AssessmentVerdict>()), MaybeMoney, MaybeMoney),
        (head, points, end) => new Assessment
        {
            Unit = AnyUnit,
            Year = AnyYear,
            Kind = head.Item1,
            Assessor = head.Item2,
            Date = head.Item3,
            Points = points,
            Total = end.Item1,
            Verdict = end.Item2,
            Requested = end.Item3,
            Assessed = end.Item4,
        });

    private static Gen<TargetReview> Reviews => Gen.Select(
        MaybeMoney,
        List(Gen.Select(
            Dates, Text, Gen.Enum<ReviewResult>(), MaybeText,
            (date, office, result, opinion) => new ReviewRound(date, office, result, opinion))),
        (requested, rounds) => new TargetReview { Unit = AnyUnit, Year = AnyYear, Requested = requested, Rounds = rounds });

    private static Gen<MonitoringRecord> Monitorings => Gen.Select(
        Dates,
        Maybe(Gen.Select(
            MaybeMoney, MaybeMoney, MaybeMoney, Gen.Select(MaybeText, MaybeText, MaybeText),
            (budget, executed, forecast, words) => new MonitoredSpending
            {
                Budget = budget,
                Executed = executed,
                Forecast = forecast,
                Deviation = words.Item1,
                Cause = words.Item2,
                Correction = words.Item3,
            })),
        List(MonitoredRows),
        List(Gen.Select(
            Gen.Enum<MonitoringMeasureKind>(), Dates, MaybeMoney, Text, MaybeText,
            (kind, date, amount, reason, destination) => new MonitoringMeasure(kind, date, amount, reason, destination))),
        (date, spending, rows, measures) => new MonitoringRecord
        {
            Unit = AnyUnit,
            Year = AnyYear,
            Date = date,
            Spending = spending,
            Indicators = rows,
            Measures = measures,
        });

    private static Gen<MonitoredIndicator> MonitoredRows => Gen.Select(
        Gen.Select(Text, Text, Text, Values),
        Gen.Select(Maybe(Values), Maybe(Values), MaybeValue(Gen.Enum<CompletionOutlook>())),
        Gen.Select(List(Gen.Enum<DeviationCause>()), MaybeText, MaybeText, MaybeText, MaybeText),
        (row, progress, words) => new MonitoredIndicator
        {
            Level1 = row.Item1,
            Level2 = row.Item2,
            Level3 = row.Item3,
            Target = row.Item4,
            Progress = progress.Item1,
            Forecast = progress.Item2,
            Outlook = progress.Item3,
            Causes = words.Item1,
            Deviation = words.Item2,
            Cause = words.Item3,
            Correction = words.Item4,
            Remark = words.Item5,
        });

    private static Gen<Rectification> Rectifications => Gen.Select(
        Gen.Select(Gen.Int[1, 9999], Gen.Enum<RectificationOrigin>(), MaybeValue(Gen.Enum<EvaluationKind>()), MaybeValue(Gen.Int[0, 99])),
        Gen.Select(Text, MaybeText, MaybeValue(Surveys), MaybeValue(Surveys)),
        Gen.Select(MaybeDate, MaybeDate, MaybeDate),
        List(Gen.Select(Dates, Text, (date, text) => new RectificationAction(date, text))),
        List(Gen.Select(
            Dates, Text, Gen.Bool, MaybeText,
            (date, office, passed, opinion) => new RectificationRecheck(date, office, passed, opinion))),
        (head, words, days, actions, rechecks) => new Rectification
        {
            Unit = AnyUnit,
            Year = AnyYear,
            Number = head.Item1,
            Origin = head.Item2,
            Evaluation = head.Item3,
            Finding = head.Item4,
            Problem = words.Item1,
            Requirement = words.Item2,
            Survey = words.Item3,
            SecondSurvey = words.Item4,
            Told = days.Item1,
            Deadline = days.Item2,
            Reported = days.Item3,
            Actions = actions,
            Rechecks = rechecks,
        });

    private static Gen<ResultApplication> Applications => Gen.Select(
        Gen.Select(
            Gen.Enum<ApplicationSubject>(), MaybeValue(Gen.Enum<ApplicationDecision>()), MaybeValue(Gen.Enum<EvaluationKind>()), MaybeDate,
            MaybeValue(Gen.Enum<ApplicationCause>())),
        Gen.Select(Text, Years, MaybeMoney, MaybeMoney, MaybeValue(ProjectCodes)),
        Gen.Select(Text, MaybeText),
        (head, money, words) => new ResultApplication
        {
            Unit = AnyUnit,
            Year = AnyYear,
            Subject = head.Item1,
            Decision = head.Item2,
            Basis = head.Item3,
            Date = head.Item4,
            Cause = head.Item5,
            Office = money.Item1,
            AppliedTo = money.Item2,
            Before = money.Item3,
            After = money.Item4,
            NextProject = money.Item5,
            Reason = words.Item1,
            Document = words.Item2,
        });

    private static Gen<ProjectExit> Exits => Gen.Select(
        Gen.Select(MaybeValue(Gen.Enum<ExitKind>()), MaybeDate, Text, Text),
        Gen.Select(MaybeMoney, MaybeMoney, MaybeText),
        (head, money) => new ProjectExit
        {
            Unit = AnyUnit,
            Year = AnyYear,
            Kind = head.Item1,
            Date = head.Item2,
            Office = head.Item3,
            Reason = head.Item4,
            Unspent = money.Item1,
            Recovered = money.Item2,
            Destination = money.Item3,
        });

    private static Gen<IDisclosureRecord> Registers => Gen.Select(
        Years, MaybeDate, Text,
        List(Gen.Select(
            Gen.Enum<AccountabilityMatter>(), MaybeValue(Gen.Int[0, 2_000]), (matter, number) => new AccountabilityCount(matter, number))),
        MaybeText,
        (year, date, office, counts, source) => (IDisclosureRecord)new AccountabilityRegister
        {
            Year = year,
            Date = date,
            Office = office,
            Counts = counts,
            Source = source,
        });

    private static Gen<SurveyId> Surveys => Gen.String[Pick.From([.. "0123456789abcXYZ-"]), 1, 20].Select(SurveyId.Parse);

    private static UnitCode AnyUnit { get; } = UnitCode.Parse("101");

    private static FiscalYear AnyYear { get; } = new(2025);

    // What all of the process share.
    private static Gen<IDisclosureRecord> InAnyProcess<T>(Gen<T> records)
        where T : ProcessRecord => Gen.Select(
        records,
        Gen.Select(MaybeValue(ProjectCodes), UnitCodes, Years),
        Gen.Select(MaybeText, MaybeText, MaybeWithholding, MaybeText),
        (record, about, shared) => (IDisclosureRecord)(record with
        {
            Project = about.Item1,
            Unit = about.Item2,
            Year = about.Item3,
            Name = shared.Item1,
            ResponsibleRole = shared.Item2,
            Withheld = shared.Item3,
            Source = shared.Item4,
        }));
}
