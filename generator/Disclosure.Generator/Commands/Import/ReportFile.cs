using System.Text;
using Disclosure.Forms.Import;
using Disclosure.Forms.Report;

namespace Disclosure.Generator.Commands.Import;

/// <summary>Writes an import's report in one of its formats, also into a file.</summary>
internal static class ReportFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The report in a format: <c>text</c>, <c>json</c> or <c>html</c>.</summary>
    public static string Write(ImportResult result, string format) => format switch
    {
        "json" => ImportJson.Write(result),
        "html" => ImportPage.Write(result),
        _ => ImportText.Write(result),
    };

    /// <summary>The format that a file's name asks for; nothing where it asks for none.</summary>
    public static string? FormatOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".html" or ".htm" => "html",
        ".json" => "json",
        _ => null,
    };

    /// <summary>Saves the report; a file that can't be written is said.</summary>
    public static bool TrySave(ImportResult result, FileInfo file, CommandConsole console)
    {
        try
        {
            File.WriteAllText(file.FullName, Write(result, FormatOf(file.Name)!), Utf8);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"报告没有写入 {file}：文件夹不存在、没有权限或磁盘已满。没有导入。");
            return false;
        }
    }
}
