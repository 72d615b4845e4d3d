using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Acknowledging;

namespace Disclosure.Content.Findings;

/// <summary>
/// What can be wrong with the files of a content folder (DISC10xx). All but two (<see cref="IgnoredFile"/>, <see cref="NoPortal"/>)
/// block: what can't be read can't be checked.
/// </summary>
public static class ContentFindings
{
    /// <summary>The content folder does not exist or is not a folder.</summary>
    public static FindingDefinition FolderMissing { get; } = Error(
        "DISC1001", "内容目录不存在", "检查 --content 后面的路径；第一次使用先用 disclosure import 导入。");

    /// <summary>A file or folder can't be opened.</summary>
    public static FindingDefinition Unreadable { get; } = Error(
        "DISC1002", "文件或目录读不了", "检查读取权限，以及是否被移走或损坏。");

    /// <summary>A file is larger than any record can be.</summary>
    public static FindingDefinition TooLarge { get; } = Error(
        "DISC1003", "文件过大", "一个文件只放一条记录；附件、图片不放在内容目录。");

    /// <summary>A file is not UTF-8.</summary>
    public static FindingDefinition WrongEncoding { get; } = Error(
        "DISC1004", "文件编码不是 UTF-8", "用文本编辑器另存为 UTF-8 编码。");

    /// <summary>A file says nothing.</summary>
    public static FindingDefinition EmptyFile { get; } = Error(
        "DISC1005", "空文件", "填写内容，或者删去这个文件。");

    /// <summary>A file is not YAML.</summary>
    public static FindingDefinition BrokenYaml { get; } = Error(
        "DISC1006", "YAML 格式有误", "按提示修改这一行；写法见 content/README.md。");

    /// <summary>A file uses a part of YAML that content must not use.</summary>
    public static FindingDefinition UnsupportedYaml { get; } = Error(
        "DISC1007", "用了不支持的 YAML 写法", "改用 content/README.md 里的写法。");

    /// <summary>A folder or file is a symbolic link, which is not followed: it may lead to what is none of the content.</summary>
    public static FindingDefinition Linked { get; } = Error(
        "DISC1008", "符号链接，没有读取", "把文件或目录本身放到内容目录里，不用链接。");

    /// <summary>A file in a folder of records is none that is read.</summary>
    public static FindingDefinition IgnoredFile { get; } = Warning(
        "DISC1009", "文件没有读取", "记录的扩展名是 .yaml，说明文字的扩展名是 .md；其他文件移出内容目录。");

    /// <summary>The first key, <c>form</c>, is missing or names no known form.</summary>
    public static FindingDefinition UnknownForm { get; } = Error(
        "DISC1010", "表种缺失或不认识", "文件第一行写 form: 和表种名。");

    /// <summary>A key that the form does not have.</summary>
    public static FindingDefinition UnknownKey { get; } = Error(
        "DISC1011", "键不认识", "改正键名，或者删去这一项。");

    /// <summary>A key that the form must have is missing, or nothing stands behind it.</summary>
    public static FindingDefinition MissingKey { get; } = Error(
        "DISC1012", "缺少必填项", "补上这一项。");

    /// <summary>A key stands twice.</summary>
    public static FindingDefinition RepeatedKey { get; } = Error(
        "DISC1013", "键重复", "只留一处。");

    /// <summary>A list where a text should be, or the like.</summary>
    public static FindingDefinition WrongType { get; } = Error(
        "DISC1014", "值的类型不对", "按 content/README.md 里该表种的示例填写。");

    /// <summary>A word that is none of the official terms.</summary>
    public static FindingDefinition UnknownTerm { get; } = Error(
        "DISC1015", "不是规定用语", "改用列出的规定用语。");

    /// <summary>A code with a character that it must not have.</summary>
    public static FindingDefinition BadCode { get; } = Error(
        "DISC1016", "编码格式不对",
        "编码只用半角的英文字母、数字、“-”“_”“.”，最长 64 个字符，不以“.”开头或结尾，不能是 CON、AUX、NUL、COM1 等系统保留的名称。");

    /// <summary>A date that is none, or not written as one.</summary>
    public static FindingDefinition BadDate { get; } = Error(
        "DISC1017", "日期格式不对", "写成 2025-01-24；项目期可以只写到月 2025-01。");

    /// <summary>An amount that is none, or not in 元 with at most two decimals.</summary>
    public static FindingDefinition BadAmount { get; } = Error(
        "DISC1018", "金额格式不对", "以元为单位，不带千分位逗号和单位，最多两位小数。");

    /// <summary>A number, share or yes-or-no that can't be read.</summary>
    public static FindingDefinition BadNumber { get; } = Error(
        "DISC1019", "数值格式不对", "分值写数字，比率写成 94.08%，是否写 true 或 false。");

    /// <summary>A fiscal year that is none.</summary>
    public static FindingDefinition BadYear { get; } = Error(
        "DISC1020", "年度不对", "写成四位数的预算年度，如 2025。");

    /// <summary>Two files hold one record.</summary>
    public static FindingDefinition DuplicateRecord { get; } = Error(
        "DISC1021", "同一条记录有两个文件", "只留一个文件。");

    /// <summary>A file's name is not the record's code.</summary>
    public static FindingDefinition WrongFileName { get; } = Error(
        "DISC1022", "文件名与编码不一致", "改文件名，或者改正编码。");

    /// <summary>A file lies in another year's folder.</summary>
    public static FindingDefinition WrongYearFolder { get; } = Error(
        "DISC1023", "年度目录与年度不一致", "把文件移到该年度的目录，或者改正年度。");

    /// <summary>A file lies in a folder for another form.</summary>
    public static FindingDefinition WrongFolder { get; } = Error(
        "DISC1024", "文件放错了目录", "移到所列的路径。");

    /// <summary>A file that belongs beside a record, such as the report of an evaluation or assessment, without the record.</summary>
    public static FindingDefinition FileWithoutRecord { get; } = Error(
        "DISC1025", "报告没有对应的记录", "评价报告、评估报告（.md）和回执清单（.leaves.txt）与记录同名，只是扩展名不同。");

    /// <summary>An article without front matter.</summary>
    public static FindingDefinition NoFrontMatter { get; } = Error(
        "DISC1026", "文章缺少头部信息", "文件开头写 ---，然后是 title: 标题，再写一行 ---。");

    /// <summary>There is no <c>portal.yaml</c>, so defaults hold.</summary>
    public static FindingDefinition NoPortal { get; } = new(
        "DISC1030", Severity.Info, "没有 portal.yaml，用的是默认设置", "正式公开前写好 portal.yaml：标题、地区、主办单位、网站标识。")
    {
        Acknowledging = AcknowledgementNeed.Impossible,
    };

    /// <summary>Something is a pipe, a socket or a device, which must not be opened.</summary>
    public static FindingDefinition SpecialFile { get; } = Error(
        "DISC1032", "不是普通文件", "从内容目录里移走。");

    /// <summary>Two names differ in case alone, so that Windows and macOS have one file of them.</summary>
    public static FindingDefinition SameName { get; } = Error(
        "DISC1033", "文件名只有大小写之差", "改掉其中一个：Windows 和 macOS 上它们是同一个文件，拷贝过去会少一个。");

    /// <summary>A name that no file can have on Windows.</summary>
    public static FindingDefinition NotPortable { get; } = Error(
        "DISC1034", "文件名在 Windows 上不能用", "改名：不用 CON、AUX、NUL、COM1 这类保留名，不含 < > : ? * 和引号、竖线、反斜线，不以“.”或空格结尾。");

    /// <summary>An address that is none, or has more to it than host and path.</summary>
    public static FindingDefinition BadAddress { get; } = Error(
        "DISC1035", "网址不对", "写成 https://www.example.gov.cn/jxgk/：http 或 https，不带用户名、口令、? 和 # 后面的部分。");

    /// <summary>The portal's default scheme does not exist.</summary>
    public static FindingDefinition UnknownDefaultScheme { get; } = Error(
        "DISC1031", "默认评分方案不存在", "改用已有方案的标识，或者在 schemes 里写上这个方案。");

    /// <summary>Those after which a file's words are not known at all: input that can't be read, not content that is wrong.</summary>
    public static ImmutableArray<FindingDefinition> Unread { get; } =
        [FolderMissing, Unreadable, TooLarge, WrongEncoding, EmptyFile, BrokenYaml, UnsupportedYaml, Linked, SpecialFile];

    /// <summary>Every definition of the family.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        FolderMissing, Unreadable, TooLarge, WrongEncoding, EmptyFile, BrokenYaml, UnsupportedYaml, Linked, IgnoredFile,
        UnknownForm, UnknownKey, MissingKey, RepeatedKey, WrongType, UnknownTerm, BadCode, BadDate, BadAmount, BadNumber,
        BadYear, DuplicateRecord, WrongFileName, WrongYearFolder, WrongFolder, FileWithoutRecord, NoFrontMatter,
        NoPortal, UnknownDefaultScheme, SpecialFile, SameName, NotPortable, BadAddress,
    ];

    private static FindingDefinition Error(string code, string title, string remedy) =>
        new(code, Severity.Error, title, remedy);

    private static FindingDefinition Warning(string code, string title, string remedy) =>
        new(code, Severity.Warning, title, remedy) { Acknowledging = AcknowledgementNeed.Impossible };
}
