using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Disclosure.Staff.People;

/// <summary>
/// The ids of those who work here, from the register of staff that publishing goes by (<c>content/staff.yaml</c>): with it an account is
/// called by the id of a person, so that both audit trails say one thing.
/// </summary>
public sealed class PersonRegister
{
    private readonly ImmutableArray<string> _ids;

    private PersonRegister(ImmutableArray<string> ids) => _ids = ids;

    /// <summary>Reads the register.</summary>
    /// <exception cref="InvalidDataException">It cannot be read; the message says so in Chinese.</exception>
    public static PersonRegister Read(string path)
    {
        try
        {
            using var text = File.OpenText(path);
            var yaml = new YamlStream();
            yaml.Load(text);
            var people = (YamlSequenceNode)((YamlMappingNode)yaml.Documents[0].RootNode).Children["people"];
            return new([.. people.OfType<YamlMappingNode>().Select(person => ((YamlScalarNode)person.Children["id"]).Value ?? "")]);
        }
        catch (Exception error) when (error is YamlException or KeyNotFoundException or InvalidCastException or ArgumentException)
        {
            throw new InvalidDataException($"人员名单 {path} 看不懂：须为 people 列表，每人有 id。", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"人员名单 {path} 读不了。检查设置 StaffFile 的路径和权限。", error);
        }
    }

    /// <summary>What keeps a new account from being called so, in Chinese; nothing where there is such a person.</summary>
    public string? Objection(string name) => _ids.Contains(name, StringComparer.Ordinal)
        ? null
        : $"人员名单里没有编号 {name}：账号须用 staff.yaml 里的编号。";
}
