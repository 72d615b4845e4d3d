namespace Disclosure.Generator.Tests.Processes;

/// <summary>
/// A content folder of a department and a few words: all that a process needs that is about processes, in a fifth of the demonstration's
/// time.
/// </summary>
internal sealed class SmallDistrict : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDistrict()
    {
        _folder.Write("portal.yaml", "form: portal\ntitle: 示例区\nregion: 示例区\npublisher: 示例区财政局\n");
        _folder.Write("units/101.yaml", "form: unit\ncode: \"101\"\nname: 示例区教育局\nkind: 部门\n");
    }

    public string Content => _folder.FullName;

    public void Dispose() => _folder.Dispose();
}
