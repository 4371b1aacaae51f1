/** The chat code as the body of a function that WordPress calls at the end of each page. */
export const functionsPhp = (snippet: string): string => `add_action( 'wp_footer', function () {
?>
${snippet}
<?php
} );`;

/** After the chat code, so that there is something to tell. What WordPress encodes can't end the script. */
export const tellCustomer = `add_action( 'wp_footer', function () {
	$user = wp_get_current_user();
	if ( ! $user->exists() ) {
		return;
	}
	printf(
		'<script>smartsupp("name", %s); smartsupp("email", %s);</script>',
		wp_json_encode( $user->display_name, JSON_HEX_TAG ),
		wp_json_encode( $user->user_email, JSON_HEX_TAG )
	);
}, 30 );`;

export const inSmarty = (snippet: string): string => `{literal}
${snippet}
{/literal}`;

export const openChat = `<button onClick={() => window.smartsupp("chat:open")}>Chat with us</button>`;

export const openInTemplate = `<button type="button" data-api="smartsupp" data-operation="open">Chat with us</button>`;

export const nextImport = `import Script from "next/script";`;

/** What is inside of the script of the chat code, for the component that makes the element itself. */
export const inNext = (snippet: string): string => {
  const script = /<script[^>]*>\n?([\s\S]*?)<\/script>/.exec(snippet)?.[1] ?? "";
  return `<Script id="hovor" strategy="afterInteractive">
  {\`${script.replace(/[\\`]|\$\{/g, "\\$&").trimEnd()}\`}
</Script>`;
};
