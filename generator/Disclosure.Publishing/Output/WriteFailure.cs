using Disclosure.Model.Checks;
using Disclosure.Publishing.Reports;

namespace Disclosure.Publishing.Output;

/// <summary>Says in words why reading or writing a file failed.</summary>
internal static class WriteFailure
{
    private const int UnixDiskFull = 28;
    private const int UnixReadOnlyFileSystem = 30;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    public static Finding Describe(Exception failure, string output) => failure switch
    {
        { HResult: UnixDiskFull or WindowsDiskFull } =>
            new(BuildFindings.DiskFull, Place.At(output), $"写到 {output} 时磁盘已满。"),
        UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException or { HResult: UnixReadOnlyFileSystem } =>
            new(BuildFindings.OutputNotWritable, Place.At(output), $"没有权限写入 {output} 或它的上一级文件夹。"),
        _ => new(BuildFindings.WriteFailed, Place.At(output), $"写到 {output} 时出错：{failure.Message}"),
    };
}
