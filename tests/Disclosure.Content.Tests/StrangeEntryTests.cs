using System.Diagnostics;
using System.Net.Sockets;

namespace Disclosure.Content.Tests;

/// <summary>What lies in a content folder and is no plain file with a name for every machine.</summary>
public class StrangeEntryTests
{
    private const string Unit = "form: unit\ncode: \"101\"\nname: 示例区教育局\nkind: 部门\n";

    [Theory]
    [InlineData("units/101.yaml")]
    [InlineData("guide/secret.md")]
    [InlineData("README.md")]
    [InlineData("years/2025/accounts/evaluations/101-key.md")]
    public void A_linked_file_is_refused_and_not_read(string path)
    {
        using var outside = new SmallFolder();
        outside.With("secret", "---\ntitle: 不可外泄\n---\n\n外面的文件\n");
        using var folder = new SmallFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(path))!);
        File.CreateSymbolicLink(folder.PathOf(path), outside.PathOf("secret"));

        var reading = folder.Read();

        Assert.Contains($"DISC1008 {path} “{path}”是符号链接，它指向的内容没有读取。", folder.Findings());
        Assert.Empty(reading.Articles);
        Assert.False(reading.IsReadable);
    }

    [Fact]
    public void A_linked_folder_is_refused_and_not_read()
    {
        using var outside = new SmallFolder();
        outside.With("101.yaml", Unit);
        using var folder = new SmallFolder();
        Directory.CreateSymbolicLink(folder.PathOf("units"), outside.FullName);

        Assert.Equal(["DISC1008 units “units”是符号链接，它指向的内容没有读取。"], folder.Findings());
        Assert.Empty(folder.Read().Records.Units);
    }

    [Fact]
    public void A_content_folder_that_is_a_link_itself_is_read()
    {
        using var folder = new SmallFolder();
        folder.With("new/units/101.yaml", Unit);
        Directory.CreateSymbolicLink(folder.PathOf("current"), "new");

        Assert.Single(Folder.ContentReader.Read(folder.PathOf("current")).Records.Units);
    }

    [Theory]
    [InlineData("units/101.yaml")]
    [InlineData("headings.txt")]
    [InlineData("guide/a.md")]
    public void A_pipe_is_refused_and_nobody_waits_for_it(string path)
    {
        using var folder = new SmallFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(path))!);
        using (var make = Process.Start("mkfifo", [folder.PathOf(path)]))
            make.WaitForExit();

        Assert.Equal([$"DISC1032 {path} “{path}”是管道、套接字或设备，没有读取。"], folder.Findings());
    }

    [Fact]
    public void A_socket_is_refused()
    {
        using var folder = new SmallFolder();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.PathOf("s.yaml")));

        Assert.Equal(["DISC1032 s.yaml “s.yaml”是管道、套接字或设备，没有读取。"], folder.Findings());
    }

    [Theory]
    [InlineData("CON.yaml", "“CON.yaml”是 Windows 的保留名。")]
    [InlineData("aux.yaml", "“aux.yaml”是 Windows 的保留名。")]
    [InlineData("Com1.a.yaml", "“Com1.a.yaml”是 Windows 的保留名。")]
    [InlineData("a?.yaml", "名称里有“?”。")]
    [InlineData("a:b.yaml", "名称里有“:”。")]
    [InlineData("a\\b.yaml", "名称里有“\\”。")]
    [InlineData("a.yaml.", "“a.yaml.”以“.”或空格结尾。")]
    public void A_name_that_windows_cannot_have_is_told(string name, string message)
    {
        using var folder = new SmallFolder();
        folder.With($"units/{name}", Unit);

        Assert.Contains($"DISC1034 units/{name} {message}", folder.Findings());
    }

    [Theory]
    [InlineData("CONTENT.yaml")]
    [InlineData("com.yaml")]
    [InlineData("COM10.yaml")]
    [InlineData("示例.yaml")]
    public void Names_that_only_look_like_reserved_ones_are_not_told(string name)
    {
        using var folder = new SmallFolder();
        folder.With($"units/{name}", Unit);

        Assert.DoesNotContain(folder.Findings(), finding => finding.StartsWith("DISC1034", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_told_once()
    {
        using var folder = new SmallFolder();
        folder.With("units/A1.yaml", Unit).With("units/a1.yaml", Unit);

        Assert.Equal(
            ["DISC1033 units/a1.yaml 同一个目录里另有“A1.yaml”。"],
            folder.Findings().Where(finding => finding.StartsWith("DISC1033", StringComparison.Ordinal)));
    }

    [Fact]
    public void Places_are_told_with_slashes_however_the_folder_was_given()
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", "");

        var finding = Assert.Single(Folder.ContentReader.Read(folder.FullName + "/").Findings, finding => finding.Code == "DISC1005");

        Assert.Equal(folder.FullName + "/units/101.yaml", finding.Place.ToString());
    }
}
