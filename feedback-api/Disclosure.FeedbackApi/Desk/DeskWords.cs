using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Paper;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Model.Terms;
using Disclosure.Staff.Audit;
using System.Globalization;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>What things are called on the desk.</summary>
internal static class DeskWords
{
    /// <summary>A role.</summary>
    public static string Of(StaffRole role) => role == StaffRole.Approver ? "审核" : "录入";

    /// <summary>A day.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How far a batch is.</summary>
    public static string Of(BatchState state) => state switch
    {
        BatchState.KeyedOnce => "已录入第一遍，待另一人录入第二遍",
        BatchState.Agreed => "两遍一致，正在入库",
        _ => "已入库",
    };

    /// <summary>A level, by its word on the wire.</summary>
    public static string Level(string wire) => RatingLevels.Read(wire) is { } level ? RatingLevels.Name(level) : wire;

    /// <summary>Reasons of a survey, by their codes.</summary>
    public static IReadOnlyList<string> Reasons(Survey? survey, IEnumerable<string> codes) =>
        [.. codes.Select(code => survey?.Question.Reasons.FirstOrDefault(reason => reason.Code == code)?.Text ?? code)];

    /// <summary>Whether a survey can be answered on a day.</summary>
    public static string StateOf(Survey survey, DateOnly day) =>
        survey.IsOpenOn(day) ? "进行中" : survey.IsAheadOn(day) ? "未开始" : "已结束";

    /// <summary>What became of a rating.</summary>
    public static string StateOf(StoredRating rating) => rating switch
    {
        { Excluded: { } reason } => $"已剔除，不计入（{reason.Term()}）",
        { IsReplaced: true } => "本人已用同一评价码重新评价，这一份不计入",
        _ when !rating.Channel.Scores() => "计入公开评价（单独公布，不计分）",
        _ => "计入调查结果",
    };

    /// <summary>What was just done, by the word in the address of the page that follows; nothing where there is none.</summary>
    public static string? Done(string? word) => word switch
    {
        "step" => "已记录这一步，评价人凭办理查询码可见。",
        "excluded" => "已剔除，不再计入；剔除数量和原因随结果公布。",
        "included" => "已恢复计入。",
        "published" => "意见已公开。",
        "withheld" => "意见不公开。",
        "first" => "第一遍已录入，须另一人录入第二遍。",
        "stored" => "两遍一致，已入库。",
        "password" => "口令已更改，其他登录都已失效。",
        "ended" => "已结束。",
        "codes-off" => "动态码已停用。",
        "withdrawn" => "第一遍录入已撤回，可以重新录入。",
        _ => null,
    };

    /// <summary>Who a line of the audit log is about: a name that is no account is not kept.</summary>
    public static string Who(AuditEntry entry) => entry.Who switch
    {
        "?" => "不是账号的名字",
        _ when entry.Who.StartsWith("command:", StringComparison.Ordinal) => $"服务器上的 {entry.Who["command:".Length..]}",
        _ => entry.Who,
    };

    /// <summary>What a line of the audit log says was done.</summary>
    public static string Action(AuditEntry entry) => entry.Action switch
    {
        "sign-in" => "登录",
        "sign-in-refused" => "登录失败",
        "sign-out" => "退出",
        "second-factor-refused" => "动态码错误",
        "second-factor-on" => "启用动态码",
        "second-factor-off" => "停用动态码",
        "second-factor-reset" => "代为停用动态码",
        "end-session" => "结束一个登录",
        "end-sessions" => "结束其他登录",
        "account-add" => "建立账号",
        "account-password" => "更改口令",
        "account-role" => "更改角色",
        "account-unlock" => "解除等待",
        "account-remove" => "删除账号",
        "issue-invitations" => "发放评价码",
        "key-batch-first" => "录入纸质批次第一遍",
        "key-batch-second" => "录入纸质批次第二遍",
        "withdraw-batch" => "撤回纸质批次",
        "exclude" => "剔除评价",
        "include" => "恢复计入",
        "publish-comment" => "公开意见",
        "withhold-comment" => "不公开意见",
        "case-step" => "办理差评",
        "export" => "导出备份",
        _ => entry.Action,
    };

    /// <summary>The rest of a line of the audit log, with the words of the program in Chinese.</summary>
    public static string Detail(AuditEntry entry) => entry.Action switch
    {
        "case-step" when entry.Detail.Split(' ') is [var number, var word] && Enum.TryParse<CaseStepKind>(word, out var kind) =>
            $"第 {number} 步：{CaseWords.Of(kind)}",
        "exclude" when entry.Detail.Split('：', 2) is [var word, var note] && Enum.TryParse<ExclusionReason>(word, out var reason) =>
            $"{reason.Term()}：{note}",
        "issue-invitations" => $"{entry.Detail} 个",
        _ => entry.Detail,
    };
}
