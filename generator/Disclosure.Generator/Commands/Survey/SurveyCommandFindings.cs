using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands.Survey;

/// <summary>What can be wrong with a survey command.</summary>
public static class SurveyCommandFindings
{
    /// <summary>No such survey.</summary>
    public static FindingDefinition Unknown { get; } = new(
        "DISC9030", Severity.Error, "没有这项调查", "核对调查编号和年度；先用 disclosure survey open 建立调查。");

    /// <summary>The API did not give the result.</summary>
    public static FindingDefinition NoAnswer { get; } = new(
        "DISC9031", Severity.Error, "取不到调查结果", "核对 --api 的地址，确认评价接口在运行、调查已经截止；也可以用 --file 读取导出的结果。");

    /// <summary>What came is not the survey's result.</summary>
    public static FindingDefinition WrongResult { get; } = new(
        "DISC9032", Severity.Error, "调查结果不能采用", "用同一版本的评价接口重新导出结果，不要手工修改。");

    /// <summary>There is another result already.</summary>
    public static FindingDefinition ResultExists { get; } = new(
        "DISC9033", Severity.Error, "已有不同的调查结果", "核对列出的差别；确要更新的加 --replace。");

    /// <summary>The result moved by a few ratings since it was last published.</summary>
    public static FindingDefinition FewBetween { get; } = new(
        "DISC9034", Severity.Warning, "与上次结果相差不到 5 份", "两次公布相减会看出少数几份评价；没有必要的，不要为几份评价更新已公布的结果。");

    /// <summary>The survey can't end on that day.</summary>
    public static FindingDefinition CannotClose { get; } = new(
        "DISC9035", Severity.Error, "调查不能在这一天截止", "截止日不得早于开始日，也不得早于今天：过去的日子里可能已有评价。要提前开始的，先改登记表。");

    /// <summary>Codes of a survey that is over could not be used.</summary>
    public static FindingDefinition Over { get; } = new(
        "DISC9036", Severity.Error, "调查已经截止", "截止后发的评价码不能用。要延长的，先改登记表里的截止日并公开（publish --survey），再把 survey file 写出的调查文件交给评价接口。");

    /// <summary>The API does not answer staff.</summary>
    public static FindingDefinition NoStaffAnswer { get; } = new(
        "DISC9037", Severity.Error, "评价接口没有发放评价码", "核对 --api 的地址，确认评价接口在运行；没有发放任何评价码。");

    /// <summary>The API refused the sign-in.</summary>
    public static FindingDefinition SignInRefused { get; } = new(
        "DISC9038", Severity.Error, "登录评价接口被拒绝", "核对用户名和口令；账号用 disclosure-feedback account add 建立。连续输错会锁定十五分钟。");

    /// <summary>The file that codes were to be written to is there already.</summary>
    public static FindingDefinition SheetExists { get; } = new(
        "DISC9039", Severity.Error, "要写的邀请单已存在", "换一个文件名。已有的文件里可能是还没有发出去的评价码，不能覆盖；没有发放评价码。");

    /// <summary>The file that codes are to be written to can't be.</summary>
    public static FindingDefinition SheetNotWritable { get; } = new(
        "DISC9040", Severity.Error, "邀请单不能写入", "换一个存在、有权限写入的文件夹；没有发放评价码。");

    /// <summary>Codes were issued and nobody has them.</summary>
    public static FindingDefinition CodesLost { get; } = new(
        "DISC9041", Severity.Error, "评价码已经发放，但没有写下来", "这些评价码谁也没有，不会再有；它们仍算在邀请数里。腾出磁盘空间或换一个文件夹，重新发放。");

    /// <summary>Fewer codes were issued than asked for.</summary>
    public static FindingDefinition SomeIssued { get; } = new(
        "DISC9042", Severity.Error, "评价码没有全部发放", "已写入的可以使用；其余的另用一个文件名再发放。");

    /// <summary>No phone can open the address in the codes.</summary>
    public static FindingDefinition LinkOnlyHere { get; } = new(
        "DISC9043", Severity.Warning, "二维码里的网址只有本机能打开", "用 --link 写明服务对象能打开的公开地址，重新生成。");

    /// <summary>The API has the survey with other days than the register.</summary>
    public static FindingDefinition OtherSurvey { get; } = new(
        "DISC9044", Severity.Error, "评价接口里的调查与登记表不同", "先公开登记表里的改动（publish --survey），再把 disclosure survey file 写出的调查文件交给评价接口。");

    /// <summary>The password goes over the network unencrypted.</summary>
    public static FindingDefinition Unencrypted { get; } = new(
        "DISC9045", Severity.Warning, "口令和评价码未经加密传送", "评价接口不在本机的，--api 用 https 地址。");

    /// <summary>The survey can still be answered.</summary>
    public static FindingDefinition NotOver { get; } = new(
        "DISC9046", Severity.Error, "调查还没有截止",
        "等到截止日以后再取回；要提前截止的，先用 disclosure survey close 并公开（publish --survey），再把 survey file 写出的调查文件交给评价接口。");

    /// <summary>The API will not take over what changed, where there are ratings.</summary>
    public static FindingDefinition TermsChange { get; } = new(
        "DISC9047", Severity.Warning, "评价接口可能不采用这项改动",
        "接口已收到评价的调查，截止日不能提前到过去，问题、算法也不能再改：接口保留原来的，日志和 readyz 会说明。要换问题的，另开一项调查。");

    /// <summary>All of them.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        Unknown, NoAnswer, WrongResult, ResultExists, FewBetween, CannotClose, Over, NoStaffAnswer, SignInRefused, SheetExists,
        SheetNotWritable,
        CodesLost, SomeIssued, LinkOnlyHere, OtherSurvey, Unencrypted, NotOver, TermsChange,
    ];
}
