using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;

namespace Disclosure.Publishing.Candidates;

/// <summary>What can keep a release from being prepared, signed or released (DISC908x–910x).</summary>
public static class ReleaseFindings
{
    /// <summary>Nothing was published yet.</summary>
    public static FindingDefinition NothingPublished { get; } = new(
        "DISC9080", Severity.Error, "还没有公开过任何版次", "先准备并公开第一个版次：disclosure publish --site，再公开各单位。");

    /// <summary>The account that runs the command is nobody's in <c>staff.yaml</c>.</summary>
    public static FindingDefinition UnknownPerson { get; } = new(
        "DISC9081", Severity.Error, "当前账号没有登记为工作人员", "在 content/staff.yaml 里登记姓名、账号和职责，再由本人的账号操作。");

    /// <summary>The person lacks the role.</summary>
    public static FindingDefinition WrongRole { get; } = new(
        "DISC9082", Severity.Error, "当前人员没有这项职责", "由有这项职责的人操作，或在 content/staff.yaml 里登记职责。");

    /// <summary>Something published changes, and nobody said what kind of change it is.</summary>
    public static FindingDefinition KindMissing { get; } = new(
        "DISC9084", Severity.Error, "已公开的内容有改变，要说明是哪一类",
        "回答两个问题：原来公开的错了吗？错了用 --correction；没有错，是事先说好以后补的（如调查结果）用 --supplement，是后来有了变化用 --revision。后面都要写原因。");

    /// <summary>A kind was said, and nothing published changes.</summary>
    public static FindingDefinition KindWithoutChange { get; } = new(
        "DISC9085", Severity.Error, "没有改变已公开的内容", "首次公开不写 --correction、--revision；去掉它再试。");

    /// <summary>The scope names what is not there.</summary>
    public static FindingDefinition UnknownScope { get; } = new(
        "DISC9086", Severity.Error, "范围里有不认识的编码", "核对单位、项目或调查的编码和年度。");

    /// <summary>Units are to be published before the site's own settings were.</summary>
    public static FindingDefinition SiteNotPublished { get; } = new(
        "DISC9087", Severity.Error, "栏目自己的设置和文字还没有公开", "先公开它们：disclosure publish --site。");

    /// <summary>A file that belongs to the scope could not be read.</summary>
    public static FindingDefinition ScopeUnread { get; } = new(
        "DISC9088", Severity.Error, "范围内有文件没有读全", "按 disclosure check 列出的问题改好这些文件。");

    /// <summary>Nobody reviewed it for secrecy.</summary>
    public static FindingDefinition SecrecyReviewMissing { get; } = new(
        "DISC9089", Severity.Error, "没有保密审查", "由有保密审查职责的人审阅后签署：disclosure sign 版次 --role 保密审查。");

    /// <summary>Only one person stands for it.</summary>
    public static FindingDefinition SecondPersonMissing { get; } = new(
        "DISC9090", Severity.Error, "还没有第二个人审核", "由编制人以外、有审核或发布职责的人签署：disclosure sign 版次。");

    /// <summary>All who stand for it edited the record.</summary>
    public static FindingDefinition EditedByAll { get; } = new(
        "DISC9091", Severity.Error, "编制人和审核人都改动过同一条记录", "由没有改动过这条记录的人再签署一次。");

    /// <summary>A day was injected for real content.</summary>
    public static FindingDefinition InjectedDay { get; } = new(
        "DISC9094", Severity.Error, "只有演示内容才能指定日期或账号",
        "去掉 --day 和 DISCLOSURE_DAY、DISCLOSURE_ACCOUNT：真实内容的日期以当天为准，人员以操作系统账号为准。");

    /// <summary>A finding has to be acknowledged first.</summary>
    public static FindingDefinition NotAcknowledged { get; } = new(
        "DISC9095", Severity.Error, "有要逐条认可的问题没有认可", "改好它；确实无误的，逐条认可，理由对外公开：disclosure acknowledge 编号 --public --reason 理由。");

    /// <summary>A scheme changes that a published score uses.</summary>
    public static FindingDefinition SchemeNeedsRevision { get; } = new(
        "DISC9096", Severity.Error, "改动的评分方案有已公开的得分在用", "用 --revision 写明原因；或者另立一个方案，旧方案保持不变。");

    /// <summary>A withdrawal without its legal basis.</summary>
    public static FindingDefinition BasisMissing { get; } = new(
        "DISC9098", Severity.Error, "撤下没有写明法律依据", "加上 --basis，如“《政府信息公开条例》第十五条”。");

    /// <summary>No edition has the id.</summary>
    public static FindingDefinition NoSuchEdition { get; } = new(
        "DISC9099", Severity.Error, "没有这个版次", "版次编号形如 20250205-1，见网站的“版次”页或 content/editions。");

    /// <summary>What was published is no longer in the working folder.</summary>
    public static FindingDefinition GoneFromWork { get; } = new(
        "DISC9100", Severity.Warning, "已公开的记录在工作目录里不见了", "公开的内容不受影响；要撤下用 --withdraw，删错了从版次里恢复文件。");

    /// <summary>A rollback that takes back what was approved later.</summary>
    public static FindingDefinition NewerApprovals { get; } = new(
        "DISC9101", Severity.Warning, "恢复会回到较新的批复以前", "核对列出的批复：它们批复的内容在恢复以后不再公开。");

    /// <summary>A withdrawal made at once still lacks its second person.</summary>
    public static FindingDefinition SecondPersonOverdue { get; } = new(
        "DISC9102", Severity.Warning, "立即撤下以后还没有第二个人签署", "由另一名有审核或发布职责的人签署：disclosure sign 版次；逾期以前网站上会写明。");

    /// <summary>A link in a text that would be public leads nowhere.</summary>
    public static FindingDefinition BrokenLink { get; } = new(
        "DISC9103", Severity.Error, "要公开的文字里有断开的链接", "改正链接，或删去它：写同目录文件名（grades.md）或从网站首页起的路径（/guide/grades/）。");

    /// <summary>What was prepared is not what the working folder has now.</summary>
    public static FindingDefinition ChangedSincePrepared { get; } = new(
        "DISC9110", Severity.Error, "准备以后工作目录里又有改动", "作废这个版次（disclosure publish --discard 版次），核对改动后重新准备、签署。");

    /// <summary>What is public is to be withheld, and only a withdrawal takes it out of the old versions.</summary>
    public static FindingDefinition WithheldNeedsWithdrawal { get; } = new(
        "DISC9111", Severity.Error, "已公开的内容改为不予公开，要先撤下",
        "旧版本里还有全文：先用 disclosure publish --withdraw 撤下，连同能推算出它的旧版本（如写有合计的整体目标）一起，再用 --revision 公开不予公开的说明。",
        Law: LawArticle.Secrets);

    /// <summary>A reason or basis that would be public has something of a person's in it.</summary>
    public static FindingDefinition PersonalReason { get; } = new(
        "DISC9112", Severity.Error, "原因、依据里有个人信息", "原因和依据对外公开：改写，不写号码、住址和个人姓名。");

    /// <summary>Something that can't be taken down alone.</summary>
    public static FindingDefinition NotWithdrawable { get; } = new(
        "DISC9113", Severity.Error, "这一项不能撤下", "栏目设置和单位名册不能撤下：改好以后用 disclosure publish --site 更正。");

    /// <summary>A scope of which nothing can be published.</summary>
    public static FindingDefinition NothingInScope { get; } = new(
        "DISC9114", Severity.Error, "范围内没有可以公开的记录", "核对单位、年度和 --stage；先把这一阶段的记录存进内容目录。");

    /// <summary>Records of the process tell of what is taken down, and stay.</summary>
    public static FindingDefinition StillToldAfterWithdrawal { get; } = new(
        "DISC9115", Severity.Warning, "撤下以后还有过程记录说到它",
        "连同它不予公开的，把列出的记录一起撤下：加上 --record；改好以后重新公开的，核对这些记录里有没有同样的内容。", Law: LawArticle.Secrets);

    /// <summary>Codes of what is public were changed, and readers don't know them yet.</summary>
    public static FindingDefinition CodesFirst { get; } = new(
        "DISC9116", Severity.Error, "改了编码，还没有公开",
        "先单独公开编码变更：disclosure publish --codes --revision 原因，再公开别的；改错了的，用 disclosure rename 改回去。");

    /// <summary>No code of anything public was changed.</summary>
    public static FindingDefinition NoCodes { get; } = new(
        "DISC9117", Severity.Error, "没有要公开的编码变更", "先用 disclosure rename 改编码；没有公开过的，改了编码不必单独公开。");

    /// <summary>A rollback to before codes changed.</summary>
    public static FindingDefinition CodesSince { get; } = new(
        "DISC9118", Severity.Error, "恢复会跨过编码变更",
        "恢复到改编码以后的版次；要回到更早的内容，按更早的版次改工作目录，再用 --correction 或 --revision 公开。");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        NothingPublished, UnknownPerson, WrongRole, KindMissing, KindWithoutChange, UnknownScope, SiteNotPublished, ScopeUnread,
        SecrecyReviewMissing, SecondPersonMissing, EditedByAll, InjectedDay, NotAcknowledged, SchemeNeedsRevision,
        BasisMissing, NoSuchEdition, GoneFromWork, NewerApprovals, SecondPersonOverdue, BrokenLink,
        ChangedSincePrepared, WithheldNeedsWithdrawal, PersonalReason, NotWithdrawable, NothingInScope,
        StillToldAfterWithdrawal, CodesFirst, NoCodes, CodesSince,
    ];
}
