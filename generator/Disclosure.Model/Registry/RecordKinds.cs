using System.Collections.Immutable;
using Disclosure.Model.Accountability;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Applications;
using Disclosure.Model.Approvals;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Fields;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Staff;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Registry;

/// <summary>
/// The registry of record kinds. What handles records without knowing them (files, schemas, JSON, comparison, publication) asks here;
/// a new kind is a row here, its fields, and the constructor that reads them.
/// </summary>
public static class RecordKinds
{
    /// <summary>The portal's own settings.</summary>
    public static RecordDefinition<Portal> Portal { get; } =
        new(RecordKind.Portal, "portal", "公开栏目设置", PortalFields.All, _ => "portal");

    /// <summary>A department or unit.</summary>
    public static RecordDefinition<Unit> Unit { get; } =
        new(RecordKind.Unit, "unit", "部门(单位)", UnitFields.All, unit => $"units/{unit.Code}");

    /// <summary>An act of approval.</summary>
    public static RecordDefinition<ApprovalAct> ApprovalAct { get; } =
        new(
            RecordKind.ApprovalAct,
            "approval",
            "批复",
            ApprovalActFields.All,
            act => $"approvals/{act.Year}/{FolderOf(act.Stage)}/{act.Approval.Date:yyyyMMdd}-{NameOf(act)}")
        {
            IsNamedFreely = true,
        };

    /// <summary>政府预算绩效目标.</summary>
    public static RecordDefinition<GovernmentTarget> GovernmentTarget { get; } =
        new(
            RecordKind.GovernmentTarget,
            "government-target",
            "政府预算绩效目标表",
            GovernmentTargetFields.All,
            target => $"years/{target.Year}/budget/government")
        {
            Stage = Stage.Budget,
            Publication = PublicationNeed.OfGovernment,
            IsExported = true,
        };

    /// <summary>部门(单位)整体支出绩效目标.</summary>
    public static RecordDefinition<UnitTarget> UnitTarget { get; } =
        new(
            RecordKind.UnitTarget,
            "unit-target",
            "部门(单位)整体支出绩效目标表",
            UnitTargetFields.All,
            target => $"years/{target.Year}/budget/units/{target.Unit}")
        {
            Stage = Stage.Budget,
            Publication = PublicationNeed.OfUnit,
            IsExported = true,
        };

    /// <summary>项目支出绩效目标.</summary>
    public static RecordDefinition<ProjectTarget> ProjectTarget { get; } =
        new(
            RecordKind.ProjectTarget,
            "project-target",
            "项目支出绩效目标表",
            ProjectTargetFields.All,
            target => $"years/{target.Year}/budget/projects/{target.Code}")
        {
            Stage = Stage.Budget,
            Publication = PublicationNeed.OfUnit,
            IsExported = true,
        };

    /// <summary>部门(单位)整体支出绩效自评.</summary>
    public static RecordDefinition<UnitSelfEvaluation> UnitSelfEvaluation { get; } =
        new(
            RecordKind.UnitSelfEvaluation,
            "unit-self-evaluation",
            "部门(单位)整体支出绩效自评表",
            UnitSelfEvaluationFields.All,
            self => $"years/{self.Year}/accounts/units/{self.Unit}")
        {
            Stage = Stage.Accounts,
            Publication = PublicationNeed.OfUnit,
            IsExported = true,
        };

    /// <summary>项目支出绩效自评.</summary>
    public static RecordDefinition<ProjectSelfEvaluation> ProjectSelfEvaluation { get; } =
        new(
            RecordKind.ProjectSelfEvaluation,
            "project-self-evaluation",
            "项目支出绩效自评表",
            ProjectSelfEvaluationFields.All,
            self => $"years/{self.Year}/accounts/projects/{self.Code}")
        {
            Stage = Stage.Accounts,
            Publication = PublicationNeed.OfUnit,
            IsExported = true,
        };

    /// <summary>部门评价, 财政重点评价, 抽查复核, 第三方评价.</summary>
    public static RecordDefinition<Evaluation> Evaluation { get; } =
        new(
            RecordKind.Evaluation,
            "evaluation",
            "绩效评价",
            EvaluationFields.All,
            evaluation => $"years/{evaluation.Year}/accounts/evaluations/{evaluation.Key.Code}-{evaluation.Kind.FileName()}")
        {
            Stage = Stage.Accounts,
            Publication = PublicationNeed.OfUnitOrGovernment,
            IsExported = true,
            IsNamedFreely = true,
        };

    /// <summary>The satisfaction surveys of a year.</summary>
    public static RecordDefinition<SurveyRegister> SurveyRegister { get; } =
        new(
            RecordKind.SurveyRegister, "survey-register", "满意度调查登记表", SurveyRegisterFields.All,
            register => $"years/{register.Year}/surveys");

    /// <summary>The result of a satisfaction survey.</summary>
    public static RecordDefinition<SatisfactionResult> Satisfaction { get; } =
        new(
            RecordKind.Satisfaction,
            "satisfaction",
            "服务对象满意度调查结果",
            SatisfactionFields.All,
            result => $"years/{result.Year}/satisfaction/{result.Survey}");

    /// <summary>事前绩效评估.</summary>
    public static RecordDefinition<Assessment> Assessment { get; } =
        new(
            RecordKind.Assessment, "assessment", "事前绩效评估", AssessmentFields.All,
            record => InProcess(record.Year, "assessments", record.Code))
        {
            IsOfProcess = true,
        };

    /// <summary>绩效目标审核.</summary>
    public static RecordDefinition<TargetReview> TargetReview { get; } =
        new(
            RecordKind.TargetReview, "target-review", "绩效目标审核", TargetReviewFields.All,
            record => InProcess(record.Year, "reviews", record.Code))
        {
            IsOfProcess = true,
        };

    /// <summary>绩效运行监控.</summary>
    public static RecordDefinition<MonitoringRecord> Monitoring { get; } =
        new(
            RecordKind.Monitoring, "monitoring", "绩效运行监控表", MonitoringFields.All,
            record => InProcess(record.Year, "monitoring", $"{record.Code}-{record.Key.Variant}"))
        {
            IsOfProcess = true,
            IsExported = true,
        };

    /// <summary>整改台账.</summary>
    public static RecordDefinition<Rectification> Rectification { get; } =
        new(
            RecordKind.Rectification, "rectification", "绩效问题整改台账", RectificationFields.All,
            record => InProcess(record.Year, "rectifications", $"{record.Code}-{record.Number}"))
        {
            IsOfProcess = true,
        };

    /// <summary>评价结果应用.</summary>
    public static RecordDefinition<ResultApplication> Application { get; } =
        new(
            RecordKind.Application, "application", "评价结果应用", ApplicationFields.All,
            record => InProcess(record.Year, "applications", record.Code))
        {
            IsOfProcess = true,
        };

    /// <summary>退出清单.</summary>
    public static RecordDefinition<ProjectExit> Exit { get; } =
        new(
            RecordKind.Exit, "exit", "政策和项目退出清单", ExitFields.All,
            record => InProcess(record.Year, "exits", record.Code))
        {
            IsOfProcess = true,
        };

    /// <summary>监督和问责情况.</summary>
    public static RecordDefinition<AccountabilityRegister> Accountability { get; } =
        new(
            RecordKind.Accountability, "accountability", "监督和问责情况", AccountabilityFields.All,
            record => $"years/{record.Year}/process/accountability")
        {
            IsOfProcess = true,
        };

    /// <summary>人员名单; never published.</summary>
    public static RecordDefinition<StaffRegister> Staff { get; } =
        new(RecordKind.Staff, "staff", "人员名单", StaffFields.All, _ => StaffRegister.Path) { IsPublic = false };

    /// <summary>认可登记表; never published.</summary>
    public static RecordDefinition<AcknowledgementRegister> Acknowledgements { get; } =
        new(RecordKind.Acknowledgements, "acknowledgements", "认可登记表", AcknowledgementFields.All, register => register.Place)
        {
            IsPublic = false,
        };

    /// <summary>Every kind, in the order the guide to the format tells them.</summary>
    public static ImmutableArray<IRecordDefinition> All { get; } =
    [
        Portal, Unit, ApprovalAct, GovernmentTarget, UnitTarget, ProjectTarget, UnitSelfEvaluation, ProjectSelfEvaluation, Evaluation,
        SurveyRegister, Satisfaction, Assessment, TargetReview, Monitoring, Rectification, Application, Exit, Accountability, Staff,
        Acknowledgements,
    ];

    /// <summary>The kind of <paramref name="record"/>.</summary>
    public static IRecordDefinition Of(IDisclosureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of(record.Key.Kind);
    }

    /// <summary>The row of a kind.</summary>
    public static IRecordDefinition Of(RecordKind kind) => ByKind[(int)kind];

    private static ImmutableArray<IRecordDefinition> ByKind { get; } =
        [.. Enum.GetValues<RecordKind>().Select(kind => All.Single(definition => definition.Kind == kind))];

    private static string FolderOf(Stage stage) => stage == Stage.Budget ? "budget" : "accounts";

    private static string NameOf(ApprovalAct act) => act.Units switch
    {
        [] => "government",
        [var unit] => unit.Value,
        [var first, .. var others] => $"{first}+{others.Length}",
    };

    private static string InProcess(FiscalYear year, string folder, string name) => $"years/{year}/process/{folder}/{name}";
}
