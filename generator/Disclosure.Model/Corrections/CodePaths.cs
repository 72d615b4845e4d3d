using Disclosure.Model.Editions;
using Disclosure.Model.Records;

namespace Disclosure.Model.Corrections;

/// <summary>Where what stood at a path stands since codes changed.</summary>
public static class CodePaths
{
    /// <summary>The path with the code that holds now; the same where it bears no former one.</summary>
    public static PublicPath Now(PublicPath path, CodeRenames renames)
    {
        ArgumentNullException.ThrowIfNull(renames);
        if (renames.IsEmpty || CodeIn(path) is not { } code || renames.Now(code) is var now && now == code)
            return path;
        var name = path.Value.LastIndexOf('/') + 1;
        return new PublicPath(path.Value[..name] + now + path.Value[(name + code.Length)..]);
    }

    /// <summary>The code of the unit or project by which a path is named; nothing where it is named by none.</summary>
    public static string? CodeIn(PublicPath path) =>
        RecordOfPath.KeyOf(path) is { Kind: not RecordKind.Satisfaction, Code: { Length: > 0 } code } ? code : null;
}
