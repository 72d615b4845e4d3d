namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>A one-time code as people read and type it; the feedback API takes it with or without the dashes.</summary>
internal static class GroupedCode
{
    private const int Group = 4;

    /// <summary>The code in groups of four: <c>7K3M-X9QD-2HTW</c>.</summary>
    public static string Of(string code) => string.Join('-', code.Chunk(Group).Select(group => new string(group)));
}
