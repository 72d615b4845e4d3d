using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;

namespace Disclosure.Forms.Findings;

/// <summary>DISC11xx: what can be wrong with a file to import, or with a table in it as a whole.</summary>
public static class ImportFileFindings
{
    /// <summary>No such file, or it can't be opened.</summary>
    public static FindingDefinition NotReadable { get; } = new(
        "DISC1101", Severity.Error, "文件不能打开", "检查文件路径和读取权限；如正在别的程序中打开，请先关闭。");

    /// <summary>A kind of file that is not read.</summary>
    public static FindingDefinition KindNotSupported { get; } = new(
        "DISC1102", Severity.Error, "文件类型暂不支持",
        "可以读取 .xlsx、.xls、.et、.docx、.html、.csv、.tsv、.pdf（按内容识别，不看扩展名）；请用相应软件打开原表，另存为“Excel 工作簿（*.xlsx）”后再导入。");

    /// <summary>An empty file or workbook.</summary>
    public static FindingDefinition Empty { get; } = new(
        "DISC1103", Severity.Error, "文件是空的", "核对是否传错文件，请报送单位重新报送。");

    /// <summary>A workbook with a password.</summary>
    public static FindingDefinition Encrypted { get; } = new(
        "DISC1104", Severity.Error, "文件已加密", "请报送单位去掉打开密码后重新报送。");

    /// <summary>A damaged workbook.</summary>
    public static FindingDefinition Damaged { get; } = new(
        "DISC1105", Severity.Error, "文件已损坏", "用电子表格或文字处理软件打开并另存为新的 .xlsx 或 .docx 文件；打不开的，请报送单位重新报送。");

    /// <summary>Larger than any form.</summary>
    public static FindingDefinition TooLarge { get; } = new(
        "DISC1106", Severity.Error, "文件过大", "绩效表不会这样大：删去无关的工作表、图片和空行后重新导入。");

    /// <summary>No form in the whole file.</summary>
    public static FindingDefinition FormNotFound { get; } = new(
        "DISC1107", Severity.Error, "没有找到绩效表", "核对是否传错文件；表中应有“一级指标、二级指标、三级指标、指标值”等表头。");

    /// <summary>A sheet without a form.</summary>
    public static FindingDefinition SheetSkipped { get; } = new(
        "DISC1109", Severity.Info, "工作表中没有绩效表，已跳过", "如应有绩效表，请核对表头文字。");

    /// <summary>A hidden sheet.</summary>
    public static FindingDefinition SheetHidden { get; } = new(
        "DISC1110", Severity.Warning, "隐藏的工作表未导入", "如其中有应公开的表，请取消隐藏后重新导入；否则请报送单位删去，以免泄露。");

    /// <summary>A form in which nothing was filled in.</summary>
    public static FindingDefinition FormBlank { get; } = new(
        "DISC1150", Severity.Error, "表是空白的", "填好后再导入；工作簿里用不着的空白表，删去那张工作表。");

    /// <summary>A form that was given out with what is known in it, and came back as it was.</summary>
    public static FindingDefinition FormUnfilled { get; } = new(
        "DISC1170", Severity.Error, "预先填好的表没有填写", "请报送单位填好空着的栏目再报；还不到填报时候的，删去那张工作表，或用 --partial 先导入其余的表。");

    /// <summary>A government's target in a layout that is not ours.</summary>
    public static FindingDefinition GovernmentLayout { get; } = new(
        "DISC1171", Severity.Error, "政府预算绩效目标表的版式认不出",
        "用 disclosure template government-target 给出的表填写：要有“预算种类、收入、支出”的表头。");

    /// <summary>A row of a list of units that can't be registered.</summary>
    public static FindingDefinition UnitListWrong { get; } = new(
        "DISC1172", Severity.Error, "单位名单有误，没有登记",
        "改正这一行再导入。名单要有编码、名称；单位写明主管部门的编码或名称，种类写“部门”或“单位”。");

    /// <summary>A unit of a list that is registered otherwise.</summary>
    public static FindingDefinition UnitDiffers { get; } = new(
        "DISC1173", Severity.Error, "单位名单与已登记的不同", "核对以哪个为准；确以名单为准的，加 --replace 重新导入，原来的名称记为别称。");

    /// <summary>A list of approvals, which is registered otherwise.</summary>
    public static FindingDefinition ApprovalList { get; } = new(
        "DISC1174", Severity.Error, "批复清单不用 import 导入", "先导入报表，再用 disclosure approve --list 登记这份清单。");

    /// <summary>A table that doesn't say which project it is about.</summary>
    public static FindingDefinition NameMissing { get; } = new(
        "DISC1111", Severity.Warning, "表中没有项目名称", "可先导入查看，补填名称前不能公开：请报送单位补填项目名称，或补齐缺页。");

    /// <summary>A table that doesn't say whose it is.</summary>
    public static FindingDefinition UnitMissing { get; } = new(
        "DISC1112", Severity.Warning, "表中没有主管部门和实施单位", "可先导入查看，补填单位前不能公开：请报送单位补填主管部门、实施单位。");

    /// <summary>A unit's form that doesn't say which unit.</summary>
    public static FindingDefinition BodyMissing { get; } = new(
        "DISC1126", Severity.Error, "整体支出表没有写明部门", "请报送单位补填部门（单位）名称后重新导入。");

    /// <summary>No year in the table nor on the command line.</summary>
    public static FindingDefinition YearMissing { get; } = new(
        "DISC1113", Severity.Error, "表中没有年度", "在表名下方补填“（2025年度）”，或用 --year 指定年度。");

    /// <summary>The table's year is not the one on the command line.</summary>
    public static FindingDefinition YearMismatch { get; } = new(
        "DISC1114", Severity.Error, "表中年度与 --year 不一致", "核对是否传错年度的表；表中写错的，请报送单位改正。");

    /// <summary>The table's stage is not the one on the command line.</summary>
    public static FindingDefinition StageMismatch { get; } = new(
        "DISC1115", Severity.Error, "表的种类与 --stage 不一致",
        "绩效目标表随预算公开（budget），绩效自评表随决算公开（accounts），绩效监控表属过程公开（process）。", Clause.Disclosure);

    /// <summary>A form without an indicator table.</summary>
    public static FindingDefinition IndicatorsMissing { get; } = new(
        "DISC1116", Severity.Warning, "没有找到绩效指标表", "核对表头是否有“一级指标、二级指标、三级指标、指标值”。", Clause.Targets);

    /// <summary>A name that matches no unit of the content.</summary>
    public static FindingDefinition UnitNew { get; } = new(
        "DISC1117", Severity.Warning, "单位名称在 units/ 中没有登记，已新建", "核对新建的单位；如是已有单位的别称，用 disclosure rename 把新建的单位并到原来的单位。");

    /// <summary>A name that matches several units of the content.</summary>
    public static FindingDefinition UnitAmbiguous { get; } = new(
        "DISC1118", Severity.Error, "单位名称对应多个单位", "请在表中名称前写明预算单位编码，如“219001-某某局”。");

    /// <summary>A project without a code.</summary>
    public static FindingDefinition ProjectCodeProvisional { get; } = new(
        "DISC1119", Severity.Warning, "项目没有编码，已给临时编码", "填写预算管理一体化系统中的项目编码；已经导入的，用 disclosure rename 换成正式编码。");

    /// <summary>The content has another record of the same project, year and stage.</summary>
    public static FindingDefinition AlreadyExists { get; } = new(
        "DISC1120", Severity.Error, "已存在内容不同的记录", "逐项核对不同之处；确以新表为准的，加 --replace 重新导入（评分方案、不予公开等由工作人员填写的内容会保留）。");

    /// <summary>Two tables of one import are about the same thing.</summary>
    public static FindingDefinition Twice { get; } = new(
        "DISC1121", Severity.Error, "同一项目（单位）同一年度有两张不同的表", "核对以哪张为准，只保留一张；不同项目的，请填写不同的项目编码或名称。");

    /// <summary>The content has the very same record.</summary>
    public static FindingDefinition Unchanged { get; } = new(
        "DISC1122", Severity.Info, "与已有记录相同", "不需处理。");

    /// <summary>A project name that matches several codes.</summary>
    public static FindingDefinition ProjectAmbiguous { get; } = new(
        "DISC1123", Severity.Error, "项目名称对应多个项目编码", "请在表中写明项目编码。");

    /// <summary>A code that can't be used as one.</summary>
    public static FindingDefinition CodeNotUsable { get; } = new(
        "DISC1124", Severity.Warning, "编码中有不能使用的字符", "编码只能有英文字母、数字和 - _ . 三种符号，请改正后重新导入。");

    /// <summary>A record that could not be written.</summary>
    public static FindingDefinition NotWritten { get; } = new(
        "DISC1125", Severity.Error, "记录没有写入", "检查内容文件夹的写入权限和磁盘空间；已有同名文件的，核对后移走再导入。");

    /// <summary>An evaluation that doesn't say which kind it is.</summary>
    public static FindingDefinition EvaluationKindMissing { get; } = new(
        "DISC1140", Severity.Warning, "没有写明评价类型", "核对是部门评价、财政重点评价、抽查复核还是第三方评价，在记录的 kind 中改正。", Clause.Evaluation);

    /// <summary>An evaluation that doesn't say who evaluated.</summary>
    public static FindingDefinition EvaluatorMissing { get; } = new(
        "DISC1141", Severity.Warning, "没有写明评价机构", "可先导入查看，在记录的 evaluator 中补填评价机构后再公开。", Clause.Evaluation);

    /// <summary>A form replaces a record that differs.</summary>
    public static FindingDefinition Replaces { get; } = new(
        "DISC1142", Severity.Info, "将替换已有记录", "逐项核对不同之处，确认以新表为准。文件里手写的注释（#）不保留。");

    /// <summary>The record that a form replaces was approved.</summary>
    public static FindingDefinition ApprovalEnds { get; } = new(
        "DISC1146", Severity.Warning, "替换的记录已经批复，批复不再有效",
        "确以新表为准的，批复以后用 disclosure approve 重新登记；未经批复不得公开。", Clause.Disclosure);

    /// <summary>The record that a form replaces is public.</summary>
    public static FindingDefinition PublishedStays { get; } = new(
        "DISC1147", Severity.Warning, "替换的记录已经公开，公开的内容没有改动",
        "公开的内容要等发布更正（公开的有错）或修订（按程序调整）以后才会改动；用 disclosure publish 发布。", Clause.Disclosure);

    /// <summary>A project of another year has the same name and another code.</summary>
    public static FindingDefinition ProjectCodeDiffers { get; } = new(
        "DISC1143", Severity.Warning, "同名项目在已有记录中是另一个编码", "核对是否同一项目：是的，各年度应使用同一编码，请更正；不是的，不需处理。");

    /// <summary>A project code stands for a project of another name.</summary>
    public static FindingDefinition ProjectNameDiffers { get; } = new(
        "DISC1144", Severity.Info, "同一编码的项目在已有记录中是另一个名称", "核对编码是否填错；项目改名的，不需处理。");

    /// <summary>A line of the place's own headings that can't be understood.</summary>
    public static FindingDefinition HeadingsNotUnderstood { get; } = new(
        "DISC1145", Severity.Warning, "本地表头对照表有误", "改正 content/headings.txt 的这一行；其余各行照常使用。写法见导入说明。");

    /// <summary>A monitoring form that doesn't tell its day, nor does the command line.</summary>
    public static FindingDefinition DayMissing { get; } = new(
        "DISC1148", Severity.Error, "监控表没有写明监控日期",
        "在表头写明月份，如“1-7月执行数”，或在表中写“监控日期”，或用 --date 指定数字截止的那一天。", Clause.Monitoring);

    /// <summary>The form's day is not the one on the command line.</summary>
    public static FindingDefinition DayMismatch { get; } = new(
        "DISC1149", Severity.Error, "监控表的监控日期与 --date 不一致",
        "核对是否传错了哪一次监控的表；表中写错的，请报送单位改正。", Clause.Monitoring);

    /// <summary>整改台账.</summary>
    public static FindingDefinition RectificationLedger { get; } = new(
        "DISC1151", Severity.Warning, "是整改台账，不是绩效表，未导入",
        "整改情况登记在 years/年度/process/rectifications/，写法见内容说明的“绩效问题整改台账”；绩效表请另行报送。");

    /// <summary>事前绩效评估 and its score sheets.</summary>
    public static FindingDefinition ExAnteAssessment { get; } = new(
        "DISC1152", Severity.Warning, "是事前绩效评估的表，不是绩效表，未导入",
        "评估结论登记在 years/年度/process/assessments/，写法见内容说明的“事前绩效评估”；绩效表请另行报送。");

    /// <summary>绩效目标审核表.</summary>
    public static FindingDefinition TargetReview { get; } = new(
        "DISC1153", Severity.Warning, "是绩效目标审核（评审）表，不是绩效表，未导入",
        "审核结果登记在 years/年度/process/reviews/，写法见内容说明的“绩效目标审核”；绩效目标表请另行报送。");

    /// <summary>考核表.</summary>
    public static FindingDefinition Appraisal { get; } = new(
        "DISC1154", Severity.Warning, "是考核表，不是绩效表，未导入", "对单位或人员的考核不在公开的绩效信息之列；绩效表请另行报送。");

    /// <summary>A list of persons.</summary>
    public static FindingDefinition PeopleList { get; } = new(
        "DISC1155", Severity.Warning, "是人员名单，未导入", "人员名单是个人信息，不导入，也不应随绩效表公开：请报送单位删去。");

    /// <summary>A list of forms, projects or units.</summary>
    public static FindingDefinition ListOfTables { get; } = new(
        "DISC1156", Severity.Info, "是清单（目录、汇总表），不是绩效表，未导入", "导入清单所列的各张绩效表；只有清单的，请报送单位补报各表。");

    /// <summary>Something that is like no form.</summary>
    public static FindingDefinition NotCertain { get; } = new(
        "DISC1157", Severity.Warning, "认不准是什么表，未导入", "核对是不是绩效表：是的，请补写表名和“一级指标、二级指标、三级指标、指标值”等表头后重新导入；不是的，不需处理。");

    /// <summary>A form with neither a name nor indicators.</summary>
    public static FindingDefinition NothingToTell { get; } = new(
        "DISC1158", Severity.Error, "表中既没有名称也没有指标", "请报送单位补填项目名称和绩效指标后重新导入；用不着的表，删去。");

    /// <summary>A form that is not surely one of the kind of the record that it would replace.</summary>
    public static FindingDefinition ReplacesUncertain { get; } = new(
        "DISC1159", Severity.Error, "认不准是不是同一种表，不替换已有的记录",
        "核对是不是传错了表；确是这种表的，请补写表名（如“项目支出绩效目标表”）后重新导入。");

    /// <summary>Amounts beside which no unit stands.</summary>
    public static FindingDefinition MoneyUnitUnknown { get; } = new(
        "DISC1162", Severity.Error, "不知道金额是元还是万元，没有导入",
        "对照原件或询问报送单位；知道了的，加 --money-unit 元 或 --money-unit 万元 重新导入（只用于没有写明单位的表）。");

    /// <summary>A form whose indicators stand side by side.</summary>
    public static FindingDefinition Transposed { get; } = new(
        "DISC1163", Severity.Error, "是指标横排的绩效表，没有导入",
        "请报送单位改为每行一项指标（一级指标、二级指标、三级指标、指标值各一列）后重新报送；先导入同一文件里其余的表，加 --partial。");

    /// <summary>职责活动绩效目标, of Hebei: by what a department does, not by project.</summary>
    public static FindingDefinition DutyActivities { get; } = new(
        "DISC1164", Severity.Error, "是部门职责（工作活动）绩效目标表，没有导入",
        "按职责活动列的目标没有对应的记录：请报送单位按部门整体支出绩效目标表报送；先导入同一文件里其余的表，加 --partial。");

    /// <summary>Amounts or targets of places.</summary>
    public static FindingDefinition Allocation { get; } = new(
        "DISC1165", Severity.Warning, "是分地区的分配（分解）表，不是绩效表，未导入", "请报送单位补报区域绩效目标表；各地区的金额和任务数不作为一张绩效表导入。");

    /// <summary>Tables that are no forms, by which a file is told that holds nothing else.</summary>
    public static ImmutableArray<FindingDefinition> OtherTables { get; } =
    [
        RectificationLedger, ExAnteAssessment, TargetReview, Appraisal, PeopleList, ListOfTables, NotCertain, Transposed,
        DutyActivities, Allocation,
    ];

    /// <summary>Those after which a file's words are not known at all: input that can't be read, not a form that is wrong.</summary>
    public static ImmutableArray<FindingDefinition> Unread { get; } =
        [NotReadable, KindNotSupported, Empty, Encrypted, Damaged, TooLarge];

    /// <summary>A PDF of pages that are pictures.</summary>
    public static FindingDefinition PrintedPages { get; } = new(
        "DISC1127", Severity.Error, "PDF 是扫描件，里面没有文字",
        "请向报送单位索取原始电子表格（.xlsx、.xls、.docx），或由原表直接导出、文字能选中的 PDF；扫描件不读取，以免认错字。");

    /// <summary>An OFD file.</summary>
    public static FindingDefinition OfdPages { get; } = new(
        "DISC1134", Severity.Error, "不读取 OFD", "请向报送单位索取原始电子表格（.xlsx、.xls、.docx），或用 OFD 阅读软件另存为文字能选中的 PDF 后导入。");

    /// <summary>A PDF whose tables have no lines between their cells.</summary>
    public static FindingDefinition TableUnruled { get; } = new(
        "DISC1135", Severity.Error, "PDF 里没有带框线的表", "请向报送单位索取原始电子表格，或请其给原表加上全部框线后重新导出 PDF；没有框线的表分不清各格，不读取。");

    /// <summary>A PDF that doesn't tell which characters its glyphs are.</summary>
    public static FindingDefinition PagesGarbled { get; } = new(
        "DISC1136", Severity.Error, "PDF 的文字编码损坏", "这样的 PDF 看得见字，选中复制出来却是乱码。请向报送单位索取原始电子表格，或由原表重新导出的 PDF。");

    /// <summary>A sheet that was too wide for the page it was printed on.</summary>
    public static FindingDefinition SheetCut { get; } = new(
        "DISC1160", Severity.Error, "PDF 里的表太宽，被切成左右几页", "请向报送单位索取原始电子表格，或在打印设置中选“将所有列打印在一页”，重新导出 PDF。");

    /// <summary>Text that the edges of its cells hide.</summary>
    public static FindingDefinition TextCut { get; } = new(
        "DISC1161", Severity.Warning, "PDF 中有的字被格子切掉", "对照原件补上；或请报送单位把行高、列宽调到文字全部显示以后重新导出 PDF，或提供原始电子表格。");

    /// <summary>Pages of a PDF that are pictures, among others that were read.</summary>
    public static FindingDefinition PagesUnread { get; } = new(
        "DISC1137", Severity.Warning, "PDF 中有的页是图片，没有读取", "如这些页上有绩效表，请向报送单位索取原始电子表格，否则不需处理。");

    /// <summary>Fields and notes on the pages of a PDF.</summary>
    public static FindingDefinition NotesUnread { get; } = new(
        "DISC1138", Severity.Warning, "PDF 上填写域、批注里的文字没有读取", "用 PDF 阅读软件打开，“打印”为新的 PDF，使填写的文字成为页面的一部分，再导入。");

    /// <summary>A table without lines between its cells, in a PDF with others that were read.</summary>
    public static FindingDefinition TableUnruledOnPage { get; } = new(
        "DISC1139", Severity.Warning, "PDF 中有的表没有框线，没有读取", "对照原件核对是否绩效表；是的，请向报送单位索取原始电子表格，或加上全部框线后重新导出的 PDF。");

    /// <summary>A page that only links to the files.</summary>
    public static FindingDefinition AttachmentsOnly { get; } = new(
        "DISC1128", Severity.Error, "网页里只有附件，没有表格", "打开网页下载附件，导入附件本身。");

    /// <summary>A document in a format before .docx.</summary>
    public static FindingDefinition LegacyWordDocument { get; } = new(
        "DISC1129", Severity.Error, "不读取 .doc、.wps、.rtf、.odt", "用文字处理软件打开，另存为“Word 文档（*.docx）”后导入。");

    /// <summary>A picture.</summary>
    public static FindingDefinition Picture { get; } = new(
        "DISC1130", Severity.Error, "不读取图片和扫描件", "请向报送单位索取原始电子表格（.xlsx、.xls、.docx）。");

    /// <summary>Files packed into one.</summary>
    public static FindingDefinition Archive { get; } = new(
        "DISC1131", Severity.Error, "不读取压缩包", "先解压，再导入其中的表格文件。");

    /// <summary>A workbook of another program or format.</summary>
    public static FindingDefinition OtherWorkbook { get; } = new(
        "DISC1132", Severity.Error, "不读取 .ods、.xlsb 和 Excel 2003 XML 表格", "用电子表格软件打开，另存为“Excel 工作簿（*.xlsx）”后导入。");

    /// <summary>A web page in one file with its pictures.</summary>
    public static FindingDefinition WebArchive { get; } = new(
        "DISC1133", Severity.Error, "不读取单个文件网页（.mht）", "用电子表格或文字处理软件打开，另存为 .xlsx 或 .docx 后导入。");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        NotReadable, KindNotSupported, Empty, Encrypted, Damaged, TooLarge, FormNotFound, SheetSkipped,
        SheetHidden, NameMissing, UnitMissing, YearMissing, YearMismatch, StageMismatch, IndicatorsMissing, UnitNew,
        UnitAmbiguous, ProjectCodeProvisional, AlreadyExists, Twice, Unchanged, ProjectAmbiguous, CodeNotUsable,
        NotWritten, BodyMissing, EvaluationKindMissing, EvaluatorMissing,
        Replaces, ApprovalEnds, PublishedStays, ProjectCodeDiffers, ProjectNameDiffers, HeadingsNotUnderstood,
        DayMissing, DayMismatch, FormBlank, FormUnfilled, GovernmentLayout, UnitListWrong, UnitDiffers, ApprovalList,
        RectificationLedger, ExAnteAssessment, TargetReview, Appraisal, PeopleList, ListOfTables, NotCertain, NothingToTell,
        ReplacesUncertain, MoneyUnitUnknown, Transposed, DutyActivities, Allocation,
        PrintedPages, OfdPages, TableUnruled, PagesGarbled, SheetCut, TextCut, PagesUnread, NotesUnread, TableUnruledOnPage,
        AttachmentsOnly, LegacyWordDocument, Picture, Archive, OtherWorkbook, WebArchive,
    ];
}
