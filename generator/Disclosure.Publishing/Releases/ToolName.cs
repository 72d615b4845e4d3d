using System.Reflection;

namespace Disclosure.Publishing.Releases;

/// <summary>The name and version of the program, as editions and sites state it.</summary>
public static class ToolName
{
    /// <summary>Such as <c>disclosure 1.0.0</c>.</summary>
    public static string Current { get; } = $"disclosure {Version}";

    // Without the source control's number behind the plus: the same version is the same name.
    private static string Version =>
        typeof(ToolName).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
