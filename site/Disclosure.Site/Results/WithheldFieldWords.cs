using System.Collections.Immutable;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>Says which parts of a published form are withheld, because they would give away what is withheld elsewhere.</summary>
internal static class WithheldFieldWords
{
    /// <summary>What stands on the page of a form; nothing where all of it is shown.</summary>
    /// <param name="what">What the form is, such as <c>整体绩效目标表</c>.</param>
    /// <param name="form">The form as it is published; nothing where it is not.</param>
    public static ImmutableArray<EmptyState> Of(string what, IApprovedRecord? form) => form is not { WithheldFields.IsEmpty: false }
        ? []
        : [EmptyState.PartlyWithheld(
            $"{what}的{string.Concat(WithheldFieldNames.Of(form).Select(name => $"“{name}”"))}不予公开：可以由此推算出依法不予公开的内容。")];
}
