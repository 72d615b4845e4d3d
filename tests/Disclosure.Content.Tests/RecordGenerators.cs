using CsCheck;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Policies;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Schemes;
using Disclosure.Model.Targets;
using static Disclosure.Content.Tests.Generators;

namespace Disclosure.Content.Tests;

/// <summary>Arbitrary records of every form.</summary>
internal static class RecordGenerators
{
    private static readonly Gen<PartialDate> PartialDates = Gen.OneOf(
        Years.Select(year => new PartialDate(year.Number, null, null)),
        Dates.Select(day => new PartialDate(day.Year, day.Month, null)),
        Dates.Select(day => new PartialDate(day.Year, day.Month, day.Day)),
        Dates.Select(day => new PartialDate(null, day.Month, day.Day)),
        Dates.Select(day => new PartialDate(null, day.Month, null)));

    private static readonly Gen<Clause> FocusClause =
        Pick.From(Clause.Government, Clause.GeneralPublicBudget, Clause.OtherBudgets);

    public static Gen<IDisclosureRecord> Any { get; } = Gen.OneOf<IDisclosureRecord>(
        ProjectTargets, UnitTargets, GovernmentTargets, ProjectSelfEvaluations, UnitSelfEvaluations, Evaluations, Units, Approvals, Portals,
        SurveyRegisters, SatisfactionResults, ProcessGenerators.Any);

    private static Gen<IDisclosureRecord> ProjectTargets => Gen.Select(
        Gen.Select(ProjectCodes, Years, Text, UnitCodes, UnitCodes),
        Gen.Select(Gen.Enum<BudgetKind>(), Gen.Enum<ProjectKind>(), Gen.Enum<MoneyUnit>(), MaybeText, MaybeText),
        Gen.Select(
            Maybe(Gen.Select(PartialDates, MaybeValue(PartialDates), (start, end) => new ProjectPeriod(start, end))),
            TargetFunds,
            Items),
        Gen.Select(Text, MaybeText, Targets),
        Gen.Select(MaybeWithholding, MaybeText),
        (head, kinds, money, aim, end) => (IDisclosureRecord)new ProjectTarget
        {
            Code = head.Item1,
            Year = head.Item2,
            Name = head.Item3,
            Department = head.Item4,
            Unit = head.Item5,
            Budget = kinds.Item1,
            Kind = kinds.Item2,
            MoneyUnit = kinds.Item3,
            Attribute = kinds.Item4,
            Scheme = kinds.Item5,
            Period = money.Item1,
            Funds = money.Item2,
            Items = money.Item3,
            Goal = new Goal(aim.Item1, null, aim.Item2),
            Indicators = aim.Item3,
            Withheld = end.Item1,
            Source = end.Item2,
        });

    private static Gen<IDisclosureRecord> UnitTargets => Gen.Select(
        Gen.Select(UnitCodes, Years, Gen.Enum<MoneyUnit>(), MaybeText, TargetFunds),
        List(Gen.Select(Text, Text, MaybeMoney, MaybeMoney, MaybeMoney, (a, b, c, d, e) => new MainTask(a, b, c, d, e))),
        Gen.Select(Text, MaybeText, Targets),
        Gen.Select(
            Maybe(Gen.Select(
                Text, MaybeValue(Gen.Int[0, 99]), Gen.Int[0, 999], MaybeMoney,
                (a, b, c, d) => new TargetSetting(a, b, c, d ?? Money.Zero))),
            EmptyTables,
            Items),
        Gen.Select(MaybeWithholding, MaybeText),
        (head, tasks, aim, setting, end) => (IDisclosureRecord)new UnitTarget
        {
            Unit = head.Item1,
            Year = head.Item2,
            MoneyUnit = head.Item3,
            Scheme = head.Item4,
            Funds = head.Item5,
            MainTasks = tasks,
            Goal = new Goal(aim.Item1, null, aim.Item2),
            Indicators = aim.Item3,
            TargetSetting = setting.Item1,
            EmptyTables = setting.Item2,
            Items = setting.Item3,
            Withheld = end.Item1,
            Source = end.Item2,
        });

    private static Gen<IDisclosureRecord> GovernmentTargets => Gen.Select(
        Years,
        Text,
        List(Gen.Select(
            Gen.Enum<BudgetKind>(), MaybeMoney, MaybeMoney, MaybeText, MaybeText,
            (a, b, c, d, e) => new GovernmentBudgetLine(a, b, c, d, e))),
        List(Gen.Select(FocusClause, Text, Text, MaybeMoney, (a, b, c, d) => new FocusItem(a, b, c, d))),
        Targets,
        (year, goal, budgets, items, indicators) => (IDisclosureRecord)new GovernmentTarget
        {
            Year = year,
            Goal = new Goal(goal),
            Budgets = budgets,
            FocusItems = items,
            Indicators = indicators,
        });

    private static Gen<IDisclosureRecord> ProjectSelfEvaluations => Gen.Select(
        Gen.Select(ProjectCodes, Text, UnitCodes, UnitCodes, Gen.Enum<ProjectKind>()),
        Selves,
        (head, self) => (IDisclosureRecord)new ProjectSelfEvaluation
        {
            Code = head.Item1,
            Name = head.Item2,
            Department = head.Item3,
            Unit = head.Item4,
            Kind = head.Item5,
            Year = self.Year,
            MoneyUnit = self.MoneyUnit,
            Scheme = self.Scheme,
            Funds = self.Funds,
            Goal = self.Goal,
            Indicators = self.Indicators,
            Items = self.Items,
            Total = self.Total,
            Grade = self.Grade,
            Remarks = self.Remarks,
            Withheld = self.Withheld,
            Source = self.Source,
        });

    private static Gen<IDisclosureRecord> UnitSelfEvaluations => Selves.Select(self => (IDisclosureRecord)self);

    private static Gen<UnitSelfEvaluation> Selves => Gen.Select(
        Gen.Select(UnitCodes, Years, Gen.Enum<MoneyUnit>(), MaybeText, ResultFunds),
        Gen.Select(Text, MaybeText, MaybeText, Results),
        Gen.Select(MaybePoints, MaybeValue(Gen.Enum<Grade>()), MaybeText, Items, EmptyTables),
        Gen.Select(MaybeWithholding, MaybeText),
        (head, aim, outcome, end) => new UnitSelfEvaluation
        {
            Unit = head.Item1,
            Year = head.Item2,
            MoneyUnit = head.Item3,
            Scheme = head.Item4,
            Funds = head.Item5,
            Goal = new Goal(aim.Item1, aim.Item2, aim.Item3),
            Indicators = aim.Item4,
            Total = outcome.Item1,
            Grade = outcome.Item2,
            Remarks = outcome.Item3,
            Items = outcome.Item4,
            EmptyTables = outcome.Item5,
            Withheld = end.Item1,
            Source = end.Item2,
        });

    private static Gen<IDisclosureRecord> Evaluations => Gen.Select(
        Gen.Select(MaybeValue(ProjectCodes), UnitCodes, Years, Gen.Enum<EvaluationKind>()),
        Gen.Select(Text, Text, MaybeDate),
        List(Gen.Select(
            Gen.Select(Text, Text, Text), MaybeWeight, MaybePoints, MaybePoints, Gen.Select(MaybeText, MaybeText, MaybeText),
            (l, a, b, c, d) => new EvaluationScore(l.Item1, l.Item2, l.Item3, a, b, c, d.Item1, d.Item2, d.Item3))),
        Gen.Select(
            MaybePoints,
            MaybeValue(Gen.Enum<Grade>()),
            List(Gen.Select(Text, MaybeText, MaybeDate, (a, b, c) => new EvaluationFinding(a, b, c))),
            Items),
        Gen.Select(MaybeWithholding, MaybeText),
        (head, title, scores, outcome, end) => (IDisclosureRecord)new Evaluation
        {
            Project = head.Item1,
            Unit = head.Item2,
            Year = head.Item3,
            Kind = head.Item4,
            Title = title.Item1,
            Evaluator = title.Item2,
            Date = title.Item3,
            Scores = scores,
            Total = outcome.Item1,
            Grade = outcome.Item2,
            Findings = outcome.Item3,
            Items = outcome.Item4,
            Withheld = end.Item1,
            Source = end.Item2,
        });

    private static Gen<IDisclosureRecord> Units => Gen.Select(
        Gen.Select(UnitCodes, Text, Gen.Enum<UnitKind>(), MaybeValue(UnitCodes)), List(Text), MaybeText, MaybeText, Gen.Bool,
        (head, aliases, functions, contact, serves) => (IDisclosureRecord)new Unit
        {
            Code = head.Item1,
            Name = head.Item2,
            Kind = head.Item3,
            Parent = head.Item4,
            Aliases = aliases,
            Functions = functions,
            Contact = contact,
            ServesPublic = serves,
        });

    private static Gen<IDisclosureRecord> Approvals => Gen.Select(
        Gen.Select(Years, Gen.Enum<Stage>(), Gen.Enum<ApprovalKind>(), Text, Dates),
        Gen.Select(List(UnitCodes), List(Text), MaybeText, Gen.Bool),
        Maybe(Gen.Select(Dates, Text, Text, (date, address, reason) => new PublishedElsewhere(date, address, reason))),
        List(Gen.Select(Text, Gen.Int, (path, number) => new CoveredRecord(path, ContentHash.Of(BitConverter.GetBytes(number))))),
        (head, rest, elsewhere, covers) => (IDisclosureRecord)new ApprovalAct
        {
            Year = head.Item1,
            Stage = head.Item2,
            Approval = new Approval(head.Item3, head.Item4, head.Item5),
            Units = rest.Item1,
            Items = rest.Item2,
            Attachment = rest.Item3,
            IsAttachmentPublished = rest.Item4,
            PublishedElsewhere = elsewhere,
            Covers = covers,
        });

    private static Gen<IDisclosureRecord> SurveyRegisters => Gen.Select(
        Years,
        Gen.Select(
            Text,
            Text,
            List(Gen.Select(Text, Text, (code, text) => new SurveyReason(code, text))),
            (version, text, reasons) => new SurveyQuestion(version, text, reasons)),
        List(Gen.Select(
            Gen.Select(SurveyIds, MaybeValue(ProjectCodes), UnitCodes),
            Gen.Select(Text, Text, List(Text), Text),
            Gen.Select(MaybeValue(Counts), Dates, Dates, Gen.Enum<SatisfactionFormula>()))),
        (year, question, surveys) => (IDisclosureRecord)new SurveyRegister
        {
            Year = year,
            Surveys =
            [
                .. surveys.Select(survey => new Survey
                {
                    Id = SurveyId.Parse(survey.Item1.Item1),
                    Year = year,
                    Project = survey.Item1.Item2,
                    Unit = survey.Item1.Item3,
                    Subject = survey.Item2.Item1,
                    UnitName = survey.Item2.Item2,
                    Indicators = survey.Item2.Item3,
                    Question = question,
                    Recipients = survey.Item2.Item4,
                    Population = survey.Item3.Item1,
                    Opens = survey.Item3.Item2,
                    Closes = survey.Item3.Item3,
                    Formula = survey.Item3.Item4,
                }),
            ],
        });

    private static Gen<IDisclosureRecord> SatisfactionResults => Gen.Select(
        Gen.Select(SurveyIds, Years, MaybeValue(ProjectCodes), UnitCodes, List(Text)),
        Gen.Select(Text, Text, Text, MaybeValue(Counts)),
        Gen.Select(Dates, Dates, Dates, Gen.Enum<SatisfactionFormula>()),
        Gen.Select(Counts, Counts, Counts, Counts, Published),
        Gen.Select(
            Maybe(Published),
            List(Gen.Select(Gen.Enum<ExclusionReason>(), Counts, (reason, number) => new ExcludedCount(reason, number))),
            Text,
            List(Text),
            Gen.Select(
                Maybe(Gen.Select(Percentages, Text, Text, (value, reason, by) => new SatisfactionOverride(value, reason, by))),
                Maybe(Handlings))),
        (head, question, days, counts, rest) => (IDisclosureRecord)new SatisfactionResult
        {
            Survey = SurveyId.Parse(head.Item1),
            Year = head.Item2,
            Project = head.Item3,
            Unit = head.Item4,
            Indicators = head.Item5,
            QuestionVersion = question.Item1,
            Question = question.Item2,
            Recipients = question.Item3,
            Population = question.Item4,
            Opens = days.Item1,
            Closes = days.Item2,
            Day = days.Item3,
            Formula = days.Item4,
            Invited = counts.Item1,
            Returned = counts.Item2,
            Paper = counts.Item3,
            Replaced = counts.Item4,
            Leaves = counts.Item4,
            Scored = counts.Item5,
            Open = rest.Item1,
            Excluded = rest.Item2,
            Root = rest.Item3,
            Anomalies = rest.Item4,
            Override = rest.Item5.Item1,
            Cases = rest.Item5.Item2,
        });

    private static Gen<CaseHandling> Handlings => Gen.Select(
        Deadlines, Counts.Array[11], MaybeValue(Counts), MaybeValue(Counts), MaybeValue(Counts),
        (deadlines, numbers, reply, handle, improved) => new CaseHandling
        {
            // Parts larger than the whole are a finding of the checks, not a text that can't be written.
            Deadlines = deadlines,
            Total = numbers[0],
            Contacted = numbers[1],
            ContactedInTime = numbers[2],
            Replied = numbers[3],
            RepliedInTime = numbers[4],
            Handled = numbers[5],
            HandledInTime = numbers[6],
            Overdue = numbers[7],
            ReplyDays = reply,
            HandleDays = handle,
            RatedAgain = numbers[8],
            Improved = improved,
            Appeals = numbers[9],
            AppealsUpheld = numbers[10],
        });

    private static Gen<CaseDeadlines> Deadlines =>
        Gen.Select(
            Gen.Int[0, CaseDeadlines.Longest], Gen.Int[0, CaseDeadlines.Longest], Gen.Int[0, CaseDeadlines.Longest],
            (contact, reply, handle) => new CaseDeadlines(contact, reply, handle));

    private static Gen<int> Counts => Gen.Int[0, 2_000];

    private static Gen<string> SurveyIds => Gen.String[Pick.From([.. "0123456789abcXYZ-"]), 1, 20];

    private static Gen<PublishedCounts> Published => Gen.Select(
        Gen.Select(Counts, Counts, Counts),
        Gen.Select(MaybeValue(Counts), MaybeValue(Counts), MaybeValue(Counts), MaybeValue(Counts), MaybeValue(Counts)),
        (totals, levels) => new PublishedCounts
        {
            // More satisfied than valid ratings is a finding of the checks, not a text that can't be written.
            Valid = Math.Max(totals.Item1, totals.Item2),
            Favourable = Math.Min(totals.Item1, totals.Item2),
            Unknown = totals.Item3,
            VerySatisfied = levels.Item1,
            Satisfied = levels.Item2,
            BasicallySatisfied = levels.Item3,
            Dissatisfied = levels.Item4,
            VeryDissatisfied = levels.Item5,
        });

    private static Gen<IDisclosureRecord> Portals => Gen.Select(
        Gen.Select(Text, Text, Text, MaybeText, MaybeDate),
        Gen.Select(MaybeText, MaybeText, Gen.Bool, Gen.Bool),
        Gen.Bool,
        Gen.Select(Dates.Array[0, 3], Deadlines, Duties),
        Maybe(Gen.Const(SiteAddress.TryParse("https://pj.example.gov.cn/")!)),
        (names, site, hasOwnScheme, days, api) => (IDisclosureRecord)new Portal
        {
            Title = names.Item1,
            Region = names.Item2,
            Publisher = names.Item3,
            DemonstrationNotice = names.Item4,
            DemonstrationDay = names.Item5,
            Population = hasOwnScheme ? new Population(486_000, new FiscalYear(2025)) : null,
            Website = new GovernmentWebsite { SiteName = site.Item1, Contact = site.Item2, ErrorReporting = site.Item3, Ipv6 = site.Item4 },
            Schemes = hasOwnScheme ? [.. StandardSchemes.All, OwnScheme] : StandardSchemes.All,
            DefaultProjectScheme = "standard",
            DefaultUnitScheme = "unit",
            FeedbackApi = api,
            CaseDeadlines = days.Item2,
            Duties = days.Item3,
            Holidays = new HolidayCalendar([.. days.Item1], [.. days.Item1.Take(1)]),
        });

    private static Gen<DutyRules> Duties => Gen.Select(
        Gen.Int[0, 4], Gen.Int[0, DutyRules.LongestWait], Gen.Int[0, 9], Gen.Bool,
        (budgets, days, evaluations, hasEnded) => new DutyRules
        {
            EmptyTables = [.. Enum.GetValues<BudgetKind>().Take(budgets)],
            BudgetApprovalDays = days,
            AccountsApprovalDays = DutyRules.LongestWait - days,
            KeyEvaluations = evaluations,
            Ended = hasEnded ? [new EndedDuty("101-003", new FiscalYear(2026), "项目提前结束")] : [],
        });

    private static ScoringScheme OwnScheme { get; } = StandardSchemes.Standard with
    {
        Id = "own",
        SatisfactionBands = SatisfactionRules.Banded,
        QualitativeBands = [.. QualitativeLevels.Before2020],
        Grades = [.. StandardGrades.Bands.Take(2)],
    };
}
